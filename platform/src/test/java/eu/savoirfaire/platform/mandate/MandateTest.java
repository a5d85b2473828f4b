package eu.savoirfaire.platform.mandate;

import static org.assertj.core.api.Assertions.assertThat;

import eu.savoirfaire.infra.access.OrganisationId;
import eu.savoirfaire.infra.access.PersonId;
import eu.savoirfaire.platform.MandateId;
import eu.savoirfaire.platform.mandate.Mandate.Act;
import eu.savoirfaire.platform.mandate.Mandate.Holder;
import eu.savoirfaire.platform.mandate.Mandate.State;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class MandateTest {
    private static final Instant NOW = Instant.parse("2026-11-22T10:00:00Z");
    private static final PersonId AMINA = new PersonId(new UUID(1, 1));
    private static final Holder GIULIA = new Holder(new PersonId(new UUID(1, 2)), new OrganisationId(new UUID(2, 1)));
    private static final Map<State, Map<Act, State>> AGREED = Map.of(
            State.OFFERED,
            Map.of(Act.TAKE, State.IN_FORCE, Act.REVOKE, State.REVOKED, Act.LAY_DOWN, State.LAID_DOWN),
            State.IN_FORCE,
            Map.of(
                    Act.REVOKE,
                    State.REVOKED,
                    Act.EXPIRE,
                    State.EXPIRED,
                    Act.LAY_DOWN,
                    State.LAID_DOWN,
                    Act.LOSE,
                    State.LOST,
                    Act.RENEW,
                    State.RENEWED));

    private final Mandate offered = Mandate.offered(new MandateId(new UUID(3, 1)), AMINA, "ar", NOW);
    private final Mandate inForce = offered.taken(GIULIA, NOW).orElseThrow();

    @ParameterizedTest
    @MethodSource("everyStateWithEveryAct")
    void whatMayBecomeOfItIsAsAgreed(State state, Act act) {
        var becomes = done(in(state), act, NOW.plus(Mandate.LIFE)).map(Mandate::state);

        var agreed = Optional.ofNullable(AGREED.getOrDefault(state, Map.of()).get(act));
        // at the end of its life nothing is taken any more: that is asked for at its beginning
        var expected = act == Act.TAKE ? Optional.<State>empty() : agreed;
        assertThat(becomes).isEqualTo(expected);
        assertThat(done(in(state), Act.TAKE, NOW).map(Mandate::state))
                .isEqualTo(state == State.OFFERED ? Optional.of(State.IN_FORCE) : Optional.empty());
    }

    @Test
    void aCodeIsGoodForLessThanTenMinutes() {
        var last = NOW.plus(Duration.ofMinutes(10)).minusNanos(1);

        assertThat(offered.waiting(last)).isTrue();
        assertThat(offered.taken(GIULIA, last)).isPresent();
        assertThat(offered.waiting(last.plusNanos(1))).isFalse();
        assertThat(offered.taken(GIULIA, last.plusNanos(1))).isEmpty();
    }

    @Test
    void itIsInForceForNinetyDaysAndNotAMomentLonger() {
        var last = NOW.plus(Duration.ofDays(90)).minusNanos(1);

        assertThat(inForce.inForce(last)).isTrue();
        assertThat(inForce.expired(last)).isEmpty();
        assertThat(inForce.daysLeft(last)).isEqualTo(1);
        assertThat(inForce.inForce(last.plusNanos(1))).isFalse();
        assertThat(inForce.expired(last.plusNanos(1))).isPresent();
        assertThat(inForce.daysLeft(last.plusNanos(1))).isZero();
        assertThat(inForce.daysLeft(NOW)).isEqualTo(90);
        assertThat(inForce.daysLeft(NOW.plusSeconds(1))).isEqualTo(90);
    }

    @Test
    void nobodyHoldsTheirOwnMandate() {
        assertThat(offered.taken(new Holder(AMINA, GIULIA.organisation()), NOW)).isEmpty();
    }

    @Test
    void whatIsOverStaysOver() {
        var revoked = inForce.revoked(NOW.plusSeconds(5)).orElseThrow();

        assertThat(revoked.inForce(NOW.plusSeconds(5))).isFalse();
        assertThat(revoked.endedAt()).contains(NOW.plusSeconds(5));
        assertThat(revoked.version()).isEqualTo(3);
        assertThat(Arrays.stream(Act.values()).flatMap(act -> done(revoked, act, NOW).stream()))
                .isEmpty();
    }

    @Test
    void aSheetIsSignedAndNotTakenByACode() {
        var drawn = Mandate.drawnUp(new MandateId(new UUID(3, 2)), AMINA, "ti", true, GIULIA, NOW);

        assertThat(drawn.taken(GIULIA, NOW)).isEmpty();
        assertThat(drawn.inForce(NOW)).isFalse();
        var signed = drawn.signed(LocalDate.of(2026, 11, 22), NOW).orElseThrow();
        assertThat(signed.inForce(NOW)).isTrue();
        assertThat(signed.signedOn()).contains(LocalDate.of(2026, 11, 22));
        assertThat(drawn.signed(LocalDate.of(2026, 11, 22), NOW.plus(Mandate.SHEET_LIFE)))
                .isEmpty();
        assertThat(offered.signed(LocalDate.of(2026, 11, 22), NOW)).isEmpty();
    }

    static Stream<Arguments> everyStateWithEveryAct() {
        return Arrays.stream(State.values())
                .flatMap(state -> Arrays.stream(Act.values()).map(act -> Arguments.of(state, act)));
    }

    private Mandate in(State state) {
        var later = NOW.plus(Mandate.LIFE);
        return switch (state) {
            case OFFERED -> offered;
            case IN_FORCE -> inForce;
            case REVOKED -> inForce.revoked(NOW).orElseThrow();
            case EXPIRED -> inForce.expired(later).orElseThrow();
            case LAID_DOWN -> inForce.laidDown(NOW).orElseThrow();
            case LOST -> inForce.lost(NOW).orElseThrow();
            case RENEWED -> inForce.renewed(NOW).orElseThrow();
        };
    }

    private static Optional<Mandate> done(Mandate mandate, Act act, Instant now) {
        return switch (act) {
            case TAKE -> mandate.taken(GIULIA, now);
            case REVOKE -> mandate.revoked(now);
            case EXPIRE -> mandate.expired(now);
            case LAY_DOWN -> mandate.laidDown(now);
            case LOSE -> mandate.lost(now);
            case RENEW -> mandate.renewed(now);
        };
    }
}
