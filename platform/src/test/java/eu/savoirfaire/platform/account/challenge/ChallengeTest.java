package eu.savoirfaire.platform.account.challenge;

import static org.assertj.core.api.Assertions.assertThat;

import eu.savoirfaire.platform.account.EmailAddress;
import eu.savoirfaire.platform.account.Secret;
import eu.savoirfaire.platform.account.challenge.Challenge.Purpose;
import java.time.Instant;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ChallengeTest {
    private static final Instant NOW = Instant.parse("2026-11-22T10:00:00Z");
    private static final EmailAddress AMINA = new EmailAddress("amina@example.org");

    private final Random random = new Random(20_261_122);
    private final Secret browser = Secret.fresh(random);

    @Test
    void itLivesTenMinutes() {
        assertThat(asked("123456").alive(NOW.plusSeconds(599))).isTrue();
        assertThat(asked("123456").alive(NOW.plusSeconds(600))).isFalse();
    }

    @Test
    void itIsOverAfterFiveWrongCodes() {
        var challenge = asked("123456");
        for (var i = 0; i < Challenge.MOST_ATTEMPTS; i++) {
            assertThat(challenge.alive(NOW)).isTrue();
            challenge = challenge.failed();
        }

        assertThat(challenge.alive(NOW)).isFalse();
    }

    @Test
    void aCodeIsRightOnlyInTheBrowserThatAsked() {
        var challenge = asked("123456");

        assertThat(challenge.isRight(browser, "123456")).isTrue();
        assertThat(challenge.isRight(Secret.fresh(random), "123456")).isFalse();
    }

    @Test
    void ofAllCodesOneIsRight() {
        var challenge = asked("%06d".formatted(random.nextInt(1_000_000)));
        var some = IntStream.range(0, 2_000).mapToObj(_ -> "%06d".formatted(random.nextInt(1_000_000)));

        assertThat(some.filter(code -> challenge.isRight(browser, code)).count())
                .isLessThanOrEqualTo(1);
    }

    @Test
    void forAnUnknownAddressNoCodeIsRight() {
        var decoy = Challenge.asked(new UUID(1, 1), Purpose.RECOVER, Optional.empty(), AMINA, Optional.empty(), NOW);

        assertThat(decoy.isRight(browser, "123456")).isFalse();
        assertThat(decoy.isRight(browser, "")).isFalse();
    }

    @Test
    void oncePassedItsCodeIsGone() {
        var passed = asked("123456").passed(NOW);

        assertThat(passed.isRight(browser, "123456")).isFalse();
        assertThat(passed.alive(NOW.plus(Challenge.TO_FINISH).minusMillis(1))).isTrue();
        assertThat(passed.alive(NOW.plus(Challenge.TO_FINISH))).isFalse();
    }

    private Challenge asked(String code) {
        var kept = Optional.of(Challenge.kept(browser, code));
        return Challenge.asked(new UUID(1, 1), Purpose.SIGN_IN, Optional.empty(), AMINA, kept, NOW);
    }
}
