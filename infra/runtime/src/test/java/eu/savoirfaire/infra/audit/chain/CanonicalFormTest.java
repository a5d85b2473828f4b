package eu.savoirfaire.infra.audit.chain;

import static org.assertj.core.api.Assertions.assertThat;

import eu.savoirfaire.infra.access.Reference;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class CanonicalFormTest {
    private static final Instant TIME = Instant.parse("2026-03-01T09:30:00.123456Z");
    private static final String ZEROS = ChainHead.BEGINNING.hash();
    private static final WrittenEntry ENTRY = new WrittenEntry(
            7, TIME, "p-17", null, "practice.publish", new Reference("practice", "città"), "{\"a\":\"1\"}");

    @Test
    void isWhatItsPageSays() throws GeneralSecurityException {
        var seal = hex("savoir-faire/audit-details/1", "ab", "{\"a\":\"1\"}");

        assertThat(CanonicalForm.seal("ab", ENTRY.details())).isEqualTo(seal);
        assertThat(CanonicalForm.hash(ZEROS, 1, ENTRY, seal))
                .isEqualTo(hex(
                        "savoir-faire/audit/1",
                        ZEROS,
                        "1",
                        "7",
                        "1772357400123456",
                        "p-17",
                        null,
                        "practice.publish",
                        "practice",
                        "città",
                        seal));
    }

    @Test
    void whateverChangesChangesTheHash() {
        var reference = ENTRY.resource();
        var others = Stream.of(
                new WrittenEntry(8, TIME, "p-17", null, "practice.publish", reference, null),
                new WrittenEntry(7, TIME.plusNanos(1_000), "p-17", null, "practice.publish", reference, null),
                new WrittenEntry(7, TIME, "p-18", null, "practice.publish", reference, null),
                new WrittenEntry(7, TIME, "p-17", "", "practice.publish", reference, null),
                new WrittenEntry(7, TIME, "p-17", null, "practice.draft", reference, null),
                new WrittenEntry(7, TIME, "p-1", null, "7practice.publish", reference, null),
                new WrittenEntry(7, TIME, "p-17", null, "practice.publish", new Reference("place", "città"), null),
                new WrittenEntry(7, TIME, "p-17", null, "practice.publish", new Reference("practice", "citta"), null));

        var hashes = Stream.concat(
                        Stream.of(
                                CanonicalForm.hash(ZEROS, 1, ENTRY, "s"),
                                CanonicalForm.hash(ZEROS, 2, ENTRY, "s"),
                                CanonicalForm.hash(ZEROS, 1, ENTRY, "t"),
                                CanonicalForm.hash("1" + ZEROS, 1, ENTRY, "s")),
                        others.map(other -> CanonicalForm.hash(ZEROS, 1, other, "s")))
                .toList();

        assertThat(hashes).hasSize(12).doesNotHaveDuplicates();
    }

    @Test
    void detailsOnceThereAreSealedDifferentlyFromNone() {
        assertThat(List.of(
                        CanonicalForm.seal("ab", null),
                        CanonicalForm.seal("ab", ""),
                        CanonicalForm.seal("ac", ""),
                        CanonicalForm.seal("a", "b")))
                .doesNotHaveDuplicates();
    }

    @Test
    void aHeadIsReadAsItIsWritten() {
        var head = new ChainHead(1204, "9f".repeat(32));

        assertThat(ChainHead.parse(head.toString())).contains(head);
        assertThat(List.of("", "1204", "1204:9f", "-1:" + head.hash(), head + "0"))
                .allSatisfy(text -> assertThat(ChainHead.parse(text)).isEmpty());
    }

    private static String hex(@Nullable String... fields) throws GeneralSecurityException {
        var digest = MessageDigest.getInstance("SHA-256");
        for (var field : fields) {
            var bytes = field == null ? new byte[0] : field.getBytes(StandardCharsets.UTF_8);
            digest.update(ByteBuffer.allocate(4)
                    .putInt(field == null ? -1 : bytes.length)
                    .array());
            digest.update(bytes);
        }
        return HexFormat.of().formatHex(digest.digest());
    }
}
