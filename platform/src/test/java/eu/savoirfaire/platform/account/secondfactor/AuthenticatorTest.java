package eu.savoirfaire.platform.account.secondfactor;

import static org.assertj.core.api.Assertions.assertThat;

import eu.savoirfaire.infra.access.PersonId;
import java.time.Duration;
import java.time.Instant;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class AuthenticatorTest {
    private static final Instant NOW = Instant.parse("2026-11-22T10:00:10Z");
    private static final Duration STEP = Duration.ofSeconds(30);

    private final Random random = new Random(20_261_122);
    private final Authenticator fresh = Authenticator.fresh(new PersonId(new UUID(1, 1)), random);

    @Test
    void theFirstRightCodeConfirmsIt() {
        var confirmed = fresh.taking(codeAt(NOW), NOW).orElseThrow();

        assertThat(fresh.confirmed()).isFalse();
        assertThat(confirmed.confirmed()).isTrue();
    }

    @Test
    void clocksMayDifferByAStep() {
        assertThat(fresh.taking(codeAt(NOW.minus(STEP)), NOW)).isPresent();
        assertThat(fresh.taking(codeAt(NOW.plus(STEP)), NOW)).isPresent();
        assertThat(fresh.taking(codeAt(NOW.minus(STEP.multipliedBy(2))), NOW)).isEmpty();
        assertThat(fresh.taking(codeAt(NOW.plus(STEP.multipliedBy(2))), NOW)).isEmpty();
    }

    @Test
    void noCodeIsTakenTwiceNorAnOlderOneAfterIt() {
        var once = fresh.taking(codeAt(NOW), NOW).orElseThrow();

        assertThat(once.taking(codeAt(NOW), NOW)).isEmpty();
        assertThat(once.taking(codeAt(NOW.minus(STEP)), NOW)).isEmpty();
        assertThat(once.taking(codeAt(NOW.plus(STEP)), NOW.plus(STEP))).isPresent();
    }

    @Test
    void theAddressCarriesTheSecretAndNoBlank() {
        var address = fresh.address("amina+test@example.org");

        assertThat(address)
                .startsWith("otpauth://totp/Savoir%20Faire:amina%2Btest%40example.org?secret=" + fresh.secret())
                .doesNotContain(" ");
        assertThat(fresh.secret()).matches("[A-Z2-7]{32}");
        assertThat(fresh.spelled().replace(" ", "")).isEqualTo(fresh.secret());
        assertThat(fresh.toString()).doesNotContain(fresh.secret());
    }

    @Test
    void recoveryCodesAreTenDifferentOnesAndKnownAgainHoweverTyped() {
        var codes = RecoveryCode.fresh(random);

        assertThat(codes).hasSize(10).doesNotHaveDuplicates();
        assertThat(codes).allSatisfy(code -> {
            assertThat(code.spelled()).matches("([A-Z2-7]{4}-){3}[A-Z2-7]{4}");
            assertThat(RecoveryCode.typed(code.spelled().toLowerCase(java.util.Locale.ROOT))
                            .hash())
                    .isEqualTo(code.hash());
        });
    }

    private String codeAt(Instant time) {
        return Totp.code(Base32.decoded(fresh.secret()), Totp.step(time), Totp.DIGITS);
    }
}
