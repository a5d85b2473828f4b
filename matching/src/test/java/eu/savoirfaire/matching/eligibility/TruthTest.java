package eu.savoirfaire.matching.eligibility;

import static eu.savoirfaire.matching.eligibility.Truth.FALSE;
import static eu.savoirfaire.matching.eligibility.Truth.TRUE;
import static eu.savoirfaire.matching.eligibility.Truth.UNKNOWN;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Kleene's tables (Introduction to Metamathematics, 1952, §64). */
class TruthTest {

    @Test
    void andOrAndNotFollowTheTables() {
        assertThat(TRUE.and(UNKNOWN)).isEqualTo(UNKNOWN);
        assertThat(FALSE.and(UNKNOWN)).isEqualTo(FALSE);
        assertThat(TRUE.or(UNKNOWN)).isEqualTo(TRUE);
        assertThat(FALSE.or(UNKNOWN)).isEqualTo(UNKNOWN);
        assertThat(UNKNOWN.not()).isEqualTo(UNKNOWN);
    }

    @Test
    void deMorganHolds() {
        for (var a : Truth.values()) {
            for (var b : Truth.values()) {
                assertThat(a.and(b).not()).isEqualTo(a.not().or(b.not()));
                assertThat(a.and(b)).isEqualTo(b.and(a));
                assertThat(a.or(b)).isEqualTo(b.or(a));
            }
        }
    }
}
