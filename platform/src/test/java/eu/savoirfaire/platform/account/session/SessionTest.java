package eu.savoirfaire.platform.account.session;

import static org.assertj.core.api.Assertions.assertThat;

import eu.savoirfaire.infra.access.PersonId;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SessionTest {
    private static final Instant NOW = Instant.parse("2026-11-22T10:00:00Z");

    @Test
    void aSessionEndsByItself() {
        var weak = session(false);

        assertThat(weak.valid(NOW)).isTrue();
        assertThat(weak.valid(NOW.plus(Session.IDLE).minusMillis(1))).isTrue();
        assertThat(weak.valid(NOW.plus(Session.IDLE))).isFalse();
        assertThat(weak.expiresAt()).isEqualTo(NOW.plus(Session.LIFE));
    }

    @Test
    void oneThatOpensWhatConcernsOthersEndsTheSameDay() {
        var strong = session(true);

        assertThat(strong.valid(NOW.plus(Session.STRONG_LIFE).minusMillis(1))).isTrue();
        assertThat(strong.valid(NOW.plus(Session.STRONG_LIFE))).isFalse();
    }

    @Test
    void usingItIsNotedNowAndThen() {
        assertThat(session(false).worthNoting(NOW.plusSeconds(299))).isFalse();
        assertThat(session(false).worthNoting(NOW.plusSeconds(300))).isTrue();
    }

    @Test
    void whoProvedLongAgoHasToProveAgain() {
        assertThat(Session.fresh(NOW, NOW.plus(Duration.ofMinutes(10)).minusMillis(1)))
                .isTrue();
        assertThat(Session.fresh(NOW, NOW.plus(Duration.ofMinutes(10)))).isFalse();
    }

    @Test
    void aFormThatWasOpenedInTimeMayBeFinishedWithoutHurry() {
        assertThat(Session.freshEnoughToFinish(
                        NOW, NOW.plus(Duration.ofMinutes(30)).minusMillis(1)))
                .isTrue();
        assertThat(Session.freshEnoughToFinish(NOW, NOW.plus(Duration.ofMinutes(30))))
                .isFalse();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Mozilla/5.0 (Android 15; Mobile; rv:140.0) Gecko/140.0 Firefox/140.0|Firefox, Android",
                "Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/140.0 Safari/537.36|Chrome, Linux",
                "Mozilla/5.0 (Windows NT 10.0) AppleWebKit/537.36 Chrome/140.0 Safari/537.36 Edg/140.0|Edge, Windows",
                "Mozilla/5.0 (iPhone; CPU iPhone OS 18_0 like Mac OS X) Version/18.0 Safari/604.1|Safari, iPhone",
                "curl/8.0|''"
            })
    void aDeviceIsCalledByTwoWords(String agent, String label) {
        assertThat(Device.label(agent)).isEqualTo(label);
    }

    @Test
    void aDeviceThatTellsNothingHasNoName() {
        assertThat(Device.label(null)).isEmpty();
    }

    private static Session session(boolean strong) {
        return Session.begun(new UUID(1, 1), new PersonId(new UUID(2, 2)), "Firefox", strong, NOW);
    }
}
