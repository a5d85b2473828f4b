package eu.savoirfaire.catalogue.intake.recognition;

import eu.savoirfaire.catalogue.sheet.Section;
import eu.savoirfaire.catalogue.sheet.Sheet;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * What a sheet says, in short: equal for two sheets if their eleven sections differ in nothing but white space, list marks and
 * the shapes of signs.
 *
 * @param hex SHA-256, 64 hexadecimal digits
 */
public record Fingerprint(String hex) {

    public static Fingerprint of(Sheet sheet) {
        var digest = sha256();
        for (var section : Section.values()) {
            digest.update(sheet.text(section).map(NormalText::of).orElse("").getBytes(StandardCharsets.UTF_8));
            digest.update((byte) 0);
        }
        return new Fingerprint(HexFormat.of().formatHex(digest.digest()));
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
