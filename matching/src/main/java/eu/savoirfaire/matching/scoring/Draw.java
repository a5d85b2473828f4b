package eu.savoirfaire.matching.scoring;

import eu.savoirfaire.matching.NeedId;
import eu.savoirfaire.matching.OfferId;
import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.UUID;
import org.apache.commons.codec.digest.DigestUtils;

/**
 * The lot that decides between equals: SHA-256(seed ‖ need ‖ offer), the lesser first, compared as unsigned bytes. The
 * SHA-256 of the seed is published before a run and the seed after it, so that anybody can repeat the draw.
 */
public final class Draw {
    private final byte[] seed;

    public Draw(byte[] seed) {
        this.seed = seed.clone();
    }

    /** What is published before the run. */
    public byte[] commitment() {
        return DigestUtils.sha256(seed);
    }

    /** The lot of a pair, 32 bytes; UUIDs count as 16 bytes each, highest first. */
    public byte[] lot(NeedId need, OfferId offer) {
        var digest = DigestUtils.getSha256Digest();
        digest.update(seed);
        digest.update(bytes(need.value()));
        digest.update(bytes(offer.value()));
        return digest.digest();
    }

    /** Compares two lots; negative if the first goes before. */
    public static int compare(byte[] one, byte[] other) {
        return Arrays.compareUnsigned(one, other);
    }

    private static byte[] bytes(UUID id) {
        return ByteBuffer.allocate(16)
                .putLong(id.getMostSignificantBits())
                .putLong(id.getLeastSignificantBits())
                .array();
    }
}
