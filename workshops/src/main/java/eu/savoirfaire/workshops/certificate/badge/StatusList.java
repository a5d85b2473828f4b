package eu.savoirfaire.workshops.certificate.badge;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Base64;
import java.util.Collection;
import java.util.zip.GZIPOutputStream;

/**
 * Which certificates were revoked: a bit for each place, so that whoever asks does not say which one they ask about (W3C
 * Bitstring Status List 1.0). The first bit is the highest of the first byte.
 */
public record StatusList(String encoded) {
    /** As many as the standard asks for at least (§6.1), so that a few do not stand out. */
    public static final int PLACES = 131_072;

    public static StatusList of(Collection<Integer> revoked) {
        var bits = new byte[PLACES / Byte.SIZE];
        for (var place : revoked) {
            bits[place / Byte.SIZE] |= (byte) (0x80 >> place % Byte.SIZE);
        }
        return new StatusList("u" + Base64.getUrlEncoder().withoutPadding().encodeToString(zipped(bits)));
    }

    private static byte[] zipped(byte[] bits) {
        var zipped = new ByteArrayOutputStream();
        try (var zip = new GZIPOutputStream(zipped)) {
            zip.write(bits);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return zipped.toByteArray();
    }
}
