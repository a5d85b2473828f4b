package eu.savoirfaire.infra.storage;

import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;

/** The bytes of a file in pieces that a page of the database can hold, in Base64: at most 400,000 letters each. */
public final class Pieces {
    /** Bytes of a piece: small enough that reading one never holds up the others. */
    private static final int BYTES = 1 << 18;

    private Pieces() {}

    public static List<String> of(byte[] file) {
        var pieces = new ArrayList<String>();
        for (int from = 0; from < file.length; from += BYTES) {
            var piece = Arrays.copyOfRange(file, from, Math.min(from + BYTES, file.length));
            pieces.add(Base64.getEncoder().encodeToString(piece));
        }
        return pieces;
    }

    public static byte[] joined(List<String> pieces) {
        var bytes = new ByteArrayOutputStream();
        pieces.forEach(piece -> bytes.writeBytes(Base64.getDecoder().decode(piece)));
        return bytes.toByteArray();
    }
}
