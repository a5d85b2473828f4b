package eu.savoirfaire.matching.need;

import static org.assertj.core.api.Assertions.assertThat;

import eu.savoirfaire.matching.need.table.Hand;
import eu.savoirfaire.matching.need.table.NeedAction;
import eu.savoirfaire.matching.need.table.NeedState;
import eu.savoirfaire.matching.need.table.NeedTable;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class NeedTableTest {

    @Test
    void nothingStandsWithoutConsent() {
        for (var state : NeedState.values()) {
            for (var action : NeedAction.values()) {
                for (var hand : Hand.values()) {
                    assertThat(NeedTable.next(state, action, hand, false)).isNotEqualTo(Optional.of(NeedState.STATED));
                }
            }
        }
    }

    @Test
    void everyStateCanBeLeftAndEveryEndTakenBack() {
        for (var state : NeedState.values()) {
            assertThat(NeedTable.open(state, Hand.PERSON)).as(state.name()).isNotEmpty();
        }
        assertThat(NeedTable.next(NeedState.WITHDRAWN, NeedAction.REOPEN, Hand.PERSON, true))
                .contains(NeedState.DRAFT);
        assertThat(NeedTable.next(NeedState.MET, NeedAction.REOPEN, Hand.PERSON, true))
                .contains(NeedState.DRAFT);
    }

    @Test
    void onlyThePersonOrAMatchSaysThatANeedIsMet() {
        assertThat(NeedTable.open(NeedState.STATED, Hand.CASE_WORKER)).doesNotContain(NeedAction.MEET);
        assertThat(NeedTable.open(NeedState.STATED, Hand.MATCH)).containsExactly(NeedAction.MEET);
        assertThat(NeedTable.open(NeedState.STATED, Hand.CONSENT)).containsExactly(NeedAction.OBJECT);
    }
}
