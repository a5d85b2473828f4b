package eu.savoirfaire.catalogue.writing;

import eu.savoirfaire.catalogue.sheet.Section;
import eu.savoirfaire.catalogue.sheet.Sheet;
import java.util.regex.Pattern;
import org.apache.commons.codec.digest.DigestUtils;

/**
 * Tells which text of a section somebody saw when they began to change it.
 *
 * @param hex the SHA-256 of the text, 64 hexadecimal digits; of the empty text where the section has none
 */
public record TextMark(String hex) {
    private static final Pattern HEX = Pattern.compile("[0-9a-f]{64}");
    private static final TextMark NONE = of("");

    public static TextMark of(String text) {
        return new TextMark(DigestUtils.sha256Hex(text));
    }

    public static TextMark of(Sheet sheet, Section section) {
        return of(sheet.text(section).orElse(""));
    }

    /** As it was sent; that of an empty section when it is none, so that nothing written there meanwhile is overwritten. */
    public static TextMark read(String sent) {
        return HEX.matcher(sent).matches() ? new TextMark(sent) : NONE;
    }

    public boolean marks(String text) {
        return equals(of(text));
    }
}
