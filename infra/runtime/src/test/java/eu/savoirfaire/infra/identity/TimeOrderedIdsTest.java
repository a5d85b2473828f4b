package eu.savoirfaire.infra.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Random;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class TimeOrderedIdsTest {
    private static final Instant NOON = Instant.parse("2026-03-01T12:00:00Z");

    @Test
    void anIdCarriesItsTimeVersionAndVariant() {
        var ids = new TimeOrderedIds(Clock.fixed(NOON, ZoneOffset.UTC), new Random(1));

        var id = ids.next();

        assertThat(id.version()).isEqualTo(7);
        assertThat(id.variant()).isEqualTo(2);
        assertThat(id.getMostSignificantBits() >>> 16).isEqualTo(NOON.toEpochMilli());
    }

    @Test
    void idsGrowThoughTheClockStandsStill() {
        var ids = new TimeOrderedIds(Clock.fixed(NOON, ZoneOffset.UTC), new Random(1));

        var many = Stream.generate(ids::next).limit(10_000).toList();

        assertThat(many).doesNotHaveDuplicates();
        assertThat(many).extracting(UUID::toString).isSorted();
    }
}
