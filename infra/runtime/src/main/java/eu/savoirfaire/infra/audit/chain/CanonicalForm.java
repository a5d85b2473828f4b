package eu.savoirfaire.infra.audit.chain;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HexFormat;
import org.apache.commons.codec.digest.DigestUtils;
import org.jspecify.annotations.Nullable;

/**
 * The bytes of an entry that are hashed, so that anybody can check the chain without this program.
 *
 * <p>Each field is its length in bytes, as four bytes with the most significant first, and then those bytes; a field that
 * is absent is the length −1 alone. Texts are UTF-8, numbers decimal digits, hashes and salts lower-case hexadecimal
 * digits, instants the whole microseconds since 1970-01-01T00:00:00Z (both databases keep no more). SHA-256 (FIPS 180-4)
 * is over
 *
 * <ul>
 *   <li>for the <i>seal</i> of the details: {@code savoir-faire/audit-details/1}, the salt, the details (JSON as stored);
 *   <li>for the <i>hash</i> of the entry: {@code savoir-faire/audit/1}, the hash of the entry before (64 zeros for the
 *       first), position, seq, time, actor, on behalf of, action, kind and id of the resource, seal.
 * </ul>
 *
 * The salt is 128 random bits: without it nobody learns destroyed details by trying what they may have been.
 */
final class CanonicalForm {
    private static final String OF_ENTRY = "savoir-faire/audit/1";
    private static final String OF_DETAILS = "savoir-faire/audit-details/1";
    private static final int ABSENT = -1;
    private static final HexFormat HEX = HexFormat.of();

    private final MessageDigest digest = DigestUtils.getSha256Digest();

    private CanonicalForm() {}

    static String seal(String salt, @Nullable String details) {
        return new CanonicalForm().text(OF_DETAILS).text(salt).text(details).hash();
    }

    static String hash(String before, long position, WrittenEntry entry, String seal) {
        return new CanonicalForm()
                .text(OF_ENTRY)
                .text(before)
                .number(position)
                .number(entry.seq())
                .number(ChronoUnit.MICROS.between(Instant.EPOCH, entry.time()))
                .text(entry.actor())
                .text(entry.onBehalfOf())
                .text(entry.action())
                .text(entry.resource().kind())
                .text(entry.resource().id())
                .text(seal)
                .hash();
    }

    private CanonicalForm number(long number) {
        return text(Long.toString(number));
    }

    private CanonicalForm text(@Nullable String text) {
        if (text == null) {
            digest.update(length(ABSENT));
        } else {
            var bytes = text.getBytes(StandardCharsets.UTF_8);
            digest.update(length(bytes.length));
            digest.update(bytes);
        }
        return this;
    }

    private String hash() {
        return HEX.formatHex(digest.digest());
    }

    private static byte[] length(int length) {
        return ByteBuffer.allocate(Integer.BYTES).putInt(length).array();
    }
}
