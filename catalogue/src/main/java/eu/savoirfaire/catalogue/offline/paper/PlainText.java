package eu.savoirfaire.catalogue.offline.paper;

import eu.savoirfaire.catalogue.intake.text.ListMark;
import eu.savoirfaire.infra.document.Line;
import eu.savoirfaire.infra.web.text.Prose;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.regex.Pattern;
import org.apache.commons.codec.digest.DigestUtils;

/**
 * The one form in which texts are compared: what a word processor cannot change without its writer wanting to. Paragraphs
 * stand apart by a blank line, list items one a line after {@code - }, white space is one space.
 */
public final class PlainText {
    /** What XML 1.0 §2.2 does not let through, and signs that turn the direction of a text (UAX 9 §2). */
    private static final Pattern UNFIT =
            Pattern.compile("[\\p{Cc}\\p{Cs}\\uFFFE\\uFFFF\\uFEFF\\u202A-\\u202E\\u2066-\\u2069&&[^\\n\\t]]");

    private static final Pattern SPACES = Pattern.compile("[\\s\\u00A0]+");
    private static final int MARK_BYTES = 8;

    private PlainText() {}

    /** The text of a section of a sheet. */
    public static String of(String text) {
        var lines = new ArrayList<Line>();
        for (var block : Prose.of(text).blocks()) {
            for (var item : block.items()) {
                lines.add(Line.of(lines.size() + 1, block.bullets() ? "- " + item : item));
            }
        }
        return of(lines);
    }

    /** The text of the lines of a document; those of one paragraph have one number. */
    static String of(List<Line> lines) {
        var text = new StringBuilder();
        var paragraph = -1;
        var afterItem = false;
        for (var line : lines) {
            var clean = clean(line.text());
            var mark = ListMark.length(clean);
            var words = unmarked(clean);
            if (words.isEmpty()) {
                continue;
            }
            if (line.number() == paragraph && mark == 0) {
                text.append(' ').append(words);
                continue;
            }
            if (!text.isEmpty()) {
                text.append(afterItem && mark > 0 ? "\n" : "\n\n");
            }
            text.append(mark > 0 ? "- " : "").append(words);
            paragraph = line.number();
            afterItem = mark > 0;
        }
        return text.toString();
    }

    /** A digest of a text in this form, short enough to stand in a property of a document. */
    public static String mark(String plain) {
        return HexFormat.of().formatHex(DigestUtils.sha256(plain), 0, MARK_BYTES);
    }

    private static String clean(String text) {
        var fit = UNFIT.matcher(Normalizer.normalize(text, Normalizer.Form.NFC)).replaceAll("");
        return SPACES.matcher(fit).replaceAll(" ").strip();
    }

    private static String unmarked(String line) {
        var rest = line;
        for (var mark = ListMark.length(rest); mark > 0; mark = ListMark.length(rest)) {
            rest = rest.substring(mark).strip();
        }
        return rest;
    }
}
