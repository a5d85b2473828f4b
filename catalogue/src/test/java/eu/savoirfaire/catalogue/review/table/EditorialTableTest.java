package eu.savoirfaire.catalogue.review.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class EditorialTableTest {
    /** What was agreed, line by line: state, action, where to, by whom. */
    private static final String AGREED = """
            DRAFT DISCARD [DISCARDED] [CONTRIBUTOR]
            DISCARDED RECOVER [DRAFT] [CONTRIBUTOR]
            DRAFT PUBLISH_IMPORTED [PUBLISHED] [OPERATOR]
            DRAFT SUBMIT [ORG_CHECK, SUBMITTED] [CONTRIBUTOR]
            ORG_CHECK ENDORSE [SUBMITTED] [COORDINATOR]
            ORG_CHECK RETURN [DRAFT] [COORDINATOR]
            SUBMITTED ASSIGN [IN_REVIEW] [CURATOR, CLOCK]
            ORG_CHECK WITHDRAW [DRAFT] [CONTRIBUTOR]
            SUBMITTED WITHDRAW [DRAFT] [CONTRIBUTOR]
            IN_REVIEW WITHDRAW [DRAFT] [CONTRIBUTOR]
            CHANGES_REQUESTED WITHDRAW [DRAFT] [CONTRIBUTOR]
            ACCEPTED WITHDRAW [DRAFT] [CONTRIBUTOR]
            IN_REVIEW RECOMMEND [IN_REVIEW] [REVIEWER]
            IN_REVIEW REQUEST_CHANGES [CHANGES_REQUESTED] [CURATOR]
            CHANGES_REQUESTED RESUBMIT [IN_REVIEW] [CONTRIBUTOR]
            CHANGES_REQUESTED LAPSE [DRAFT] [CLOCK]
            IN_REVIEW ACCEPT [ACCEPTED] [CURATOR]
            IN_REVIEW DECLINE [DECLINED] [CURATOR]
            DECLINED APPEAL [IN_REVIEW] [CONTRIBUTOR]
            ACCEPTED SCHEDULE [ACCEPTED] [CURATOR]
            ACCEPTED UNSCHEDULE [ACCEPTED] [CURATOR]
            ACCEPTED PUBLISH [PUBLISHED] [CURATOR, CLOCK]
            PUBLISHED REVISE [PUBLISHED] [CONTRIBUTOR, CURATOR]
            PUBLISHED CORRECT [PUBLISHED] [CONTRIBUTOR]
            PUBLISHED REVERT_CORRECTION [PUBLISHED] [CURATOR]
            PUBLISHED ARCHIVE [ARCHIVED] [CONTRIBUTOR, CURATOR]
            ARCHIVED RESTORE [PUBLISHED] [CONTRIBUTOR, CURATOR]
            PUBLISHED HIDE [HIDDEN] [CURATOR]
            ARCHIVED HIDE [HIDDEN] [CURATOR]
            HIDDEN CONFIRM_REMOVAL [REMOVED] [CURATOR]
            HIDDEN LIFT [PUBLISHED, ARCHIVED] [CURATOR]
            REMOVED ASK_BACK [REMOVED] [CURATOR]
            REMOVED BRING_BACK [PUBLISHED, ARCHIVED] [CURATOR]
            """;

    @Test
    void theTableIsWhatWasAgreed() {
        var table = EditorialTable.rows().stream()
                .map(row -> "%s %s %s %s"
                        .formatted(
                                row.from(),
                                row.action(),
                                row.to().stream().sorted().toList(),
                                row.hands().stream().sorted().toList()))
                .collect(Collectors.joining("\n", "", "\n"));

        assertThat(table).isEqualTo(AGREED);
    }

    @Test
    void eachStateCanBeReachedAndLeft() {
        for (var state : EditorialState.values()) {
            if (state != EditorialState.DRAFT) {
                assertThat(EditorialTable.rows())
                        .as("reached %s", state)
                        .anyMatch(row -> row.to().contains(state));
            }
            assertThat(EditorialTable.rows())
                    .as("left %s", state)
                    .anyMatch(row -> row.from() == state && !row.to().equals(Set.of(state)));
        }
    }
}
