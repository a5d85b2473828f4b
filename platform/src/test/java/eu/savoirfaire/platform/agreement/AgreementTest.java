package eu.savoirfaire.platform.agreement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import eu.savoirfaire.infra.access.OrganisationId;
import eu.savoirfaire.platform.AgreementId;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AgreementTest {
    private static final LocalDate FROM = LocalDate.of(2026, 1, 1);
    private static final LocalDate UNTIL = LocalDate.of(2026, 12, 31);

    private final Agreement agreement =
            Agreement.signed(new AgreementId(new UUID(0, 1)), terms(party(1), party(2)), null);

    @ParameterizedTest
    @CsvSource({
        "2025-12-31,COMING,false",
        "2026-01-01,IN_FORCE,false",
        "2026-11-01,IN_FORCE,true",
        "2026-12-31,IN_FORCE,true",
        "2027-01-01,ENDED,false"
    })
    void itsStateIsThatOfTheDay(LocalDate day, AgreementState state, boolean endsSoon) {
        assertThat(agreement.on(day)).isEqualTo(state);
        assertThat(agreement.endsSoon(day)).isEqualTo(endsSoon);
    }

    @Test
    void withdrawnItNoLongerHoldsFromThatDayOn() {
        var withdrawn = agreement.withdrawn(LocalDate.of(2026, 11, 10)).orElseThrow();

        assertThat(withdrawn.on(LocalDate.of(2026, 11, 9))).isEqualTo(AgreementState.IN_FORCE);
        assertThat(withdrawn.on(LocalDate.of(2026, 11, 10))).isEqualTo(AgreementState.WITHDRAWN);
        assertThat(withdrawn.endsSoon(LocalDate.of(2026, 11, 10))).isFalse();
        assertThat(withdrawn.withdrawn(UNTIL)).isEmpty();
        assertThat(withdrawn.reinstated().orElseThrow().on(LocalDate.of(2026, 11, 10)))
                .isEqualTo(AgreementState.IN_FORCE);
        assertThat(agreement.reinstated()).isEmpty();
    }

    @Test
    void oneOrganisationAgreesWithNobody() {
        assertThatThrownBy(() -> terms(party(1), party(1))).isInstanceOf(IllegalArgumentException.class);
    }

    private static Agreement.Terms terms(OrganisationId... parties) {
        return new Agreement.Terms(AgreementKind.CONVENTION, List.of(parties), "Courses", FROM, FROM, UNTIL, null);
    }

    private static OrganisationId party(int number) {
        return new OrganisationId(new UUID(9, number));
    }
}
