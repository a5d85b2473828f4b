package eu.savoirfaire.catalogue.intake.recognition;

import eu.savoirfaire.catalogue.sheet.Section;
import eu.savoirfaire.catalogue.sheet.Sheet;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import org.apache.commons.codec.digest.DigestUtils;

/**
 * What a sheet says, in short: equal for two sheets if their eleven sections differ in nothing but white space, list marks and
 * the shapes of signs.
 *
 * @param hex SHA-256, 64 hexadecimal digits
 */
public record Fingerprint(String hex) {

    public static Fingerprint of(Sheet sheet) {
        var digest = DigestUtils.getSha256Digest();
        for (var section : Section.values()) {
            digest.update(sheet.text(section).map(NormalText::of).orElse("").getBytes(StandardCharsets.UTF_8));
            digest.update((byte) 0);
        }
        return new Fingerprint(HexFormat.of().formatHex(digest.digest()));
    }
}
