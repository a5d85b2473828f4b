package eu.savoirfaire.matching.offer.life;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class OfferLifeTest {
    /** The table as it was agreed to: state, action, next, hands. */
    private static final Set<String> AGREED = Set.of(
            "DRAFT WRITE DRAFT PROVIDER",
            "PUBLISHED WRITE PUBLISHED PROVIDER",
            "DRAFT PUBLISH PUBLISHED PROVIDER",
            "AWAITING_APPROVAL APPROVE PUBLISHED SECOND_PERSON",
            "AWAITING_APPROVAL SEND_BACK DRAFT PROVIDER SECOND_PERSON",
            "DRAFT CLOSE CLOSED PROVIDER",
            "AWAITING_APPROVAL CLOSE CLOSED PROVIDER",
            "PUBLISHED CLOSE CLOSED PROVIDER",
            "SUSPENDED CLOSE CLOSED PROVIDER",
            "CLOSED REOPEN DRAFT PROVIDER",
            "EXPIRED REOPEN DRAFT PROVIDER",
            "AWAITING_APPROVAL EXPIRE EXPIRED CLOCK",
            "PUBLISHED EXPIRE EXPIRED CLOCK",
            "SUSPENDED EXPIRE EXPIRED CLOCK",
            "PUBLISHED SUSPEND SUSPENDED REGIONAL_ADMIN",
            "SUSPENDED RESTORE PUBLISHED REGIONAL_ADMIN");

    @Test
    void everyStateAndActionDoesWhatWasAgreedAndNothingElse() {
        var found = new HashSet<String>();
        for (var state : OfferState.values()) {
            for (var action : OfferAction.values()) {
                OfferLife.row(state, action).ifPresent(row -> found.add(told(row)));
            }
        }

        assertThat(found).isEqualTo(AGREED);
    }

    @Test
    void nothingBecomesPublicUnchecked() {
        assertThat(OfferLife.rows()).allMatch(row -> row.to() != OfferState.PUBLISHED || row.checked());
    }

    @Test
    void whatIsForAGroupWaitsForASecondPersonOnEveryWayToThePublic() {
        assertThat(OfferLife.rows().stream().filter(row -> row.to() == OfferState.PUBLISHED))
                .allMatch(row -> OfferLife.next(row, true) == OfferState.AWAITING_APPROVAL)
                .allMatch(row -> OfferLife.next(row, false) == OfferState.PUBLISHED);
    }

    @Test
    void aRowIsForThoseWhoHoldOneOfItsHands() {
        var approve =
                OfferLife.row(OfferState.AWAITING_APPROVAL, OfferAction.APPROVE).orElseThrow();

        assertThat(approve.isFor(EnumSet.of(OfferHand.PROVIDER))).isFalse();
        assertThat(approve.isFor(EnumSet.of(OfferHand.PROVIDER, OfferHand.SECOND_PERSON)))
                .isTrue();
    }

    private static String told(OfferLife.Row row) {
        var hands = Arrays.stream(OfferHand.values())
                .filter(row.hands()::contains)
                .map(Enum::name)
                .collect(Collectors.joining(" "));
        return row.from() + " " + row.action() + " " + row.to() + " " + hands;
    }
}
