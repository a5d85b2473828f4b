package eu.savoirfaire.platform.privacy.erasure;

import static org.assertj.core.api.Assertions.assertThat;

import eu.savoirfaire.infra.access.PersonId;
import eu.savoirfaire.platform.privacy.erasure.Erasure.Way;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class ErasureTest {
    private static final Instant NOW = Instant.parse("2026-11-22T10:00:00Z");
    private static final PersonId AMINA = new PersonId(new UUID(1, 1));

    @Test
    void itIsDueAfterSevenDays() {
        var asked = Erasure.asked(AMINA, Way.PERSON, NOW);

        assertThat(asked.due(NOW.plus(Duration.ofDays(7)).minusSeconds(1))).isFalse();
        assertThat(asked.due(NOW.plus(Duration.ofDays(7)))).isTrue();
    }

    @Test
    void whoWasErasedBeforeHasNoTimeToThink() {
        assertThat(Erasure.again(AMINA, NOW).due(NOW)).isTrue();
    }

    @Test
    void pausesGrowToAnHourAndItIsNeverGivenUp() {
        var erasure = Erasure.again(AMINA, NOW);
        var pauses = new ArrayList<Long>();
        for (var attempt = 0; attempt < 100; attempt++) {
            erasure = erasure.failed(NOW);
            pauses.add(Duration.between(NOW, erasure.nextAt()).toMinutes());
        }

        assertThat(pauses).startsWith(1L, 2L, 4L, 8L, 16L, 32L, 60L).endsWith(60L);
        assertThat(erasure.open()).isTrue();
    }
}
