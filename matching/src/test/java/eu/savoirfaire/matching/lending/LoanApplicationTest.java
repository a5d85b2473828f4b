package eu.savoirfaire.matching.lending;

import static org.assertj.core.api.Assertions.assertThat;

import eu.savoirfaire.matching.MatchingEvent.LoanApplied;
import eu.savoirfaire.matching.MatchingEvent.LoanMoved;
import eu.savoirfaire.matching.lending.LoanApplication.By;
import eu.savoirfaire.matching.lending.LoanApplication.Decision;
import eu.savoirfaire.matching.lending.table.LoanAction;
import eu.savoirfaire.matching.lending.table.LoanGuard;
import eu.savoirfaire.matching.lending.table.LoanHand;
import eu.savoirfaire.matching.lending.table.LoanState;
import eu.savoirfaire.matching.lending.table.LoanTable;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class LoanApplicationTest {
    private static final By LENDER = SomeLoan.by(LoanHand.LENDER, SomeLoan.REVIEWER);
    private static final By COLLEAGUE = SomeLoan.by(LoanHand.LENDER, SomeLoan.COLLEAGUE);
    private static final By BORROWER = new By(Set.of(LoanHand.BORROWER), Optional.empty());

    /** Half a year on: every offer is over, every instalment is late. */
    private static final Instant LATER = Instant.parse("2026-07-10T10:00:00Z");

    /** As agreed: what may be done in a state, if what holds, and by whom; every other triple is refused. */
    private static final String AGREED = """
            DRAFT SUBMIT COMPLETE SUBMITTED BORROWER
            SUBMITTED TAKE_UP NONE IN_REVIEW LENDER
            IN_REVIEW TAKE_OVER ANOTHER_PERSON IN_REVIEW LENDER
            IN_REVIEW ASK REVIEWER MORE_INFO LENDER
            MORE_INFO ANSWER NONE IN_REVIEW BORROWER
            IN_REVIEW OFFER REVIEWER OFFERED LENDER
            IN_REVIEW REJECT REVIEWER REJECTED LENDER
            REJECTED APPEAL FIRST_APPEAL IN_REVIEW BORROWER
            OFFERED ACCEPT OFFER_STANDS ACCEPTED BORROWER_IN_PERSON
            OFFERED EXPIRE OFFER_IS_OVER EXPIRED CLOCK
            ACCEPTED DISBURSE NONE DISBURSED LENDER
            DISBURSED FALL_DUE INSTALMENT_DUE IN_REPAYMENT CLOCK
            DISBURSED PAY NONE IN_REPAYMENT LENDER
            IN_REPAYMENT PAY NONE IN_REPAYMENT LENDER
            IN_REPAYMENT FALL_BEHIND BEHIND IN_ARREARS CLOCK LENDER
            IN_ARREARS PAY CAUGHT_UP IN_REPAYMENT LENDER
            IN_ARREARS PAY STILL_BEHIND IN_ARREARS LENDER
            DISBURSED REPAY_EARLY SOMETHING_OWED IN_REPAYMENT LENDER
            IN_REPAYMENT REPAY_EARLY SOMETHING_OWED IN_REPAYMENT LENDER
            IN_ARREARS REPAY_EARLY SOMETHING_OWED IN_REPAYMENT LENDER
            IN_ARREARS RESTRUCTURE SOMETHING_OWED RESTRUCTURED LENDER
            RESTRUCTURED AGREE NONE IN_REPAYMENT BORROWER_IN_PERSON
            RESTRUCTURED TAKE_BACK NONE IN_ARREARS BORROWER_IN_PERSON LENDER
            IN_REPAYMENT CLOSE NOTHING_OWED CLOSED CLOCK LENDER
            IN_ARREARS CLOSE NOTHING_OWED CLOSED CLOCK LENDER
            IN_REPAYMENT WRITE_OFF SOMETHING_OWED CLOSED LENDER
            IN_ARREARS WRITE_OFF SOMETHING_OWED CLOSED LENDER
            DRAFT WITHDRAW NONE WITHDRAWN BORROWER
            SUBMITTED WITHDRAW NONE WITHDRAWN BORROWER
            IN_REVIEW WITHDRAW NONE WITHDRAWN BORROWER
            MORE_INFO WITHDRAW NONE WITHDRAWN BORROWER
            OFFERED WITHDRAW NONE WITHDRAWN BORROWER
            ACCEPTED WITHDRAW NONE WITHDRAWN BORROWER
            """;

    @Test
    void theTableIsAsAgreed() {
        var lines = LoanTable.rows().stream()
                .map(row -> row.from() + " " + row.action() + " " + row.guard() + " " + row.to() + " "
                        + row.hands().stream().map(Enum::name).sorted().collect(Collectors.joining(" ")))
                .toList();

        assertThat(lines).containsExactlyInAnyOrder(AGREED.strip().split("\n"));
    }

    @Test
    void eachTripleIsDoneWhereTheTableHasItAndRefusedEverywhereElse() {
        var agreed = new TreeMap<String, Set<String>>();
        AGREED.lines()
                .map(line -> line.split(" "))
                .forEach(words -> agreed.put(
                        words[0] + " " + words[1], new TreeSet<>(List.of(words).subList(4, words.length))));
        for (var state : LoanState.values()) {
            for (var action : LoanAction.values()) {
                for (var hand : LoanHand.values()) {
                    var may =
                            agreed.getOrDefault(state + " " + action, Set.of()).contains(hand.name());

                    var decision = fit(state, action)
                            .decide(
                                    SomeLoan.command(action),
                                    SomeLoan.by(hand, SomeLoan.REVIEWER),
                                    SomeLoan.PACE,
                                    when(state, action));

                    assertThat(decision instanceof Decision.Done)
                            .as("%s %s by %s: %s", state, action, hand, decision)
                            .isEqualTo(may);
                }
            }
        }
    }

    @Test
    void theClockDecidesAboutNoApplication() {
        assertThat(LoanTable.rows().stream()
                        .filter(row -> row.hands().contains(LoanHand.CLOCK))
                        .map(LoanTable.Row::action))
                .containsOnly(LoanAction.EXPIRE, LoanAction.FALL_DUE, LoanAction.FALL_BEHIND, LoanAction.CLOSE);
    }

    @Test
    void aMandateIsNotEnoughToOweMoney() {
        for (var step : List.of(LoanAction.ACCEPT, LoanAction.AGREE)) {
            var state = step == LoanAction.ACCEPT ? LoanState.OFFERED : LoanState.RESTRUCTURED;

            assertThat(refusal(SomeLoan.in(state), new LoanCommand.Simple(step), BORROWER, SomeLoan.BEGINNING))
                    .isEqualTo(new LoanRefusal.InPersonOnly(step));
        }
    }

    @Test
    void whatIsMissingIsNamed() {
        var command = new LoanCommand.Submit(EnumSet.of(Lack.MENTOR, Lack.TRAINING));

        assertThat(refusal(SomeLoan.in(LoanState.DRAFT), command, BORROWER, SomeLoan.BEGINNING))
                .isEqualTo(new LoanRefusal.Lacking(Lack.TRAINING));
    }

    @Test
    void onlyWhoPutTheirNameToItDecides() {
        var loan = SomeLoan.in(LoanState.IN_REVIEW);

        assertThat(refusal(loan, SomeLoan.command(LoanAction.REJECT), COLLEAGUE, SomeLoan.BEGINNING))
                .isEqualTo(new LoanRefusal.NotTheReviewer());
        var taken = done(loan, SomeLoan.command(LoanAction.TAKE_OVER), COLLEAGUE);
        assertThat(done(taken, SomeLoan.command(LoanAction.REJECT), COLLEAGUE)
                        .way()
                        .state())
                .isEqualTo(LoanState.REJECTED);
    }

    @Test
    void anAppealIsHeardOnceAndBySomebodyElse() {
        var rejected = done(SomeLoan.in(LoanState.IN_REVIEW), SomeLoan.command(LoanAction.REJECT), LENDER);
        var alone = new LoanCommand.Appeal("why", Optional.of(SomeLoan.REVIEWER));

        var heard = done(rejected, SomeLoan.command(LoanAction.APPEAL), BORROWER);
        var waiting = done(rejected, alone, BORROWER);

        assertThat(heard.review().reviewer()).contains(SomeLoan.COLLEAGUE);
        assertThat(waiting.review().reviewer()).isEmpty();
        assertThat(refusal(waiting, SomeLoan.command(LoanAction.TAKE_OVER), LENDER, SomeLoan.BEGINNING))
                .isEqualTo(new LoanRefusal.AnotherPerson());
        var again = done(heard, SomeLoan.command(LoanAction.REJECT), COLLEAGUE);
        assertThat(refusal(again, SomeLoan.command(LoanAction.APPEAL), BORROWER, SomeLoan.BEGINNING))
                .isEqualTo(new LoanRefusal.AppealedBefore());
    }

    @Test
    void anOfferIsTakenInTimeOrNotAtAll() {
        var loan = SomeLoan.in(LoanState.OFFERED);
        var self = SomeLoan.by(LoanHand.BORROWER_IN_PERSON, SomeLoan.COLLEAGUE);
        var end = loan.debt().offered().orElseThrow().until();

        assertThat(refusal(loan, SomeLoan.command(LoanAction.ACCEPT), self, end))
                .isEqualTo(new LoanRefusal.OfferOver());
        assertThat(loan.decide(
                        SomeLoan.command(LoanAction.ACCEPT), self, SomeLoan.PACE, end.minus(Duration.ofNanos(1))))
                .isInstanceOf(Decision.Done.class);
    }

    @Test
    void aPaymentOfWhatIsBehindEndsTheArrears() {
        var loan = SomeLoan.in(LoanState.IN_ARREARS);
        var late = loan.debt().book().orElseThrow().overdue(SomeLoan.PACE.late(LATER));
        var day = SomeLoan.PACE.day(LATER);

        var part = (Decision.Done)
                loan.decide(new LoanCommand.Pay(day, late.subtract(BigDecimal.ONE)), LENDER, SomeLoan.PACE, LATER);
        var rest = (Decision.Done)
                part.after().decide(new LoanCommand.Pay(day, BigDecimal.ONE), LENDER, SomeLoan.PACE, LATER);

        assertThat(part.after().way().state()).isEqualTo(LoanState.IN_ARREARS);
        assertThat(rest.after().way().state()).isEqualTo(LoanState.IN_REPAYMENT);
    }

    @Test
    void whatIsStillOwedIsNotClosed() {
        assertThat(refusal(
                        SomeLoan.in(LoanState.IN_REPAYMENT),
                        SomeLoan.command(LoanAction.CLOSE),
                        LENDER,
                        SomeLoan.BEGINNING))
                .isInstanceOf(LoanRefusal.StillOwed.class);
    }

    @Test
    void nobodyPaysMoreThanIsOwedOrLessThanACent() {
        var loan = SomeLoan.in(LoanState.IN_REPAYMENT);
        for (var amount : List.of("0", "-1", "1.001", "100000")) {
            var pay = new LoanCommand.Pay(SomeLoan.PAID_OUT, new BigDecimal(amount));

            assertThat(refusal(loan, pay, LENDER, LATER)).as(amount).isInstanceOf(LoanRefusal.NoSuchAmount.class);
        }
    }

    @Test
    void whatIsAskedTwiceIsDoneOnceAndTold() {
        var submitted = done(SomeLoan.in(LoanState.DRAFT), SomeLoan.command(LoanAction.SUBMIT), BORROWER);

        assertThat(submitted.decide(SomeLoan.command(LoanAction.SUBMIT), BORROWER, SomeLoan.PACE, SomeLoan.BEGINNING))
                .isInstanceOf(Decision.DoneAlready.class);
        assertThat(submitted.news())
                .containsExactly(
                        new LoanApplied(submitted.id(), submitted.parties().product()),
                        new LoanMoved(submitted.id(), "submit", "draft", "submitted"));
    }

    /** A loan in a state, made so that the guards of the action hold. */
    private static LoanApplication fit(LoanState state, LoanAction action) {
        if (state == LoanState.IN_ARREARS || state == LoanState.IN_REPAYMENT) {
            return action == LoanAction.CLOSE ? SomeLoan.paid(SomeLoan.in(state)) : SomeLoan.in(state);
        }
        return SomeLoan.in(state);
    }

    private static Instant when(LoanState state, LoanAction action) {
        var late = LoanTable.rows(state, action).stream()
                .map(LoanTable.Row::guard)
                .anyMatch(guard -> guard == LoanGuard.OFFER_IS_OVER
                        || guard == LoanGuard.INSTALMENT_DUE
                        || guard == LoanGuard.BEHIND);
        return late || state.isOwed() || action == LoanAction.DISBURSE ? LATER : SomeLoan.BEGINNING;
    }

    private static LoanApplication done(LoanApplication loan, LoanCommand command, By by) {
        return ((Decision.Done) loan.decide(command, by, SomeLoan.PACE, SomeLoan.BEGINNING)).after();
    }

    private static LoanRefusal refusal(LoanApplication loan, LoanCommand command, By by, Instant now) {
        return ((Decision.Not) loan.decide(command, by, SomeLoan.PACE, now)).why();
    }
}
