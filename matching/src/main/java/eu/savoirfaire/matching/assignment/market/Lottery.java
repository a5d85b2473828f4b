package eu.savoirfaire.matching.assignment.market;

import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.UUID;

/**
 * Breaks the last ties by chance that nobody can steer and everybody can check: a pair draws SHA-256(seed ‖ need ‖ offer), the
 * ids as 16 bytes each, and the smaller draw comes first. The SHA-256 of the seed is published before a run, the seed after it.
 */
public final class Lottery {
    private static final int UUID_BYTES = 16;

    private final byte[] seed;

    public Lottery(byte[] seed) {
        this.seed = seed.clone();
    }

    /** What is published before the run: the SHA-256 of the seed, in hexadecimal. */
    public String commitment() {
        return HexFormat.of().formatHex(sha256().digest(seed));
    }

    /** What is published after the run: the seed itself, in hexadecimal. */
    public String revealed() {
        return HexFormat.of().formatHex(seed);
    }

    /** The 32 bytes that a pair draws; compared without sign. */
    public byte[] draw(UUID need, UUID offer) {
        var pair = ByteBuffer.allocate(2 * UUID_BYTES)
                .putLong(need.getMostSignificantBits())
                .putLong(need.getLeastSignificantBits())
                .putLong(offer.getMostSignificantBits())
                .putLong(offer.getLeastSignificantBits());
        var digest = sha256();
        digest.update(seed);
        return digest.digest(pair.array());
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException everyJdkHasIt) {
            throw new IllegalStateException(everyJdkHasIt);
        }
    }
}
