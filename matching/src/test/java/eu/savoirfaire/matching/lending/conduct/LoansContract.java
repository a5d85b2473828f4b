package eu.savoirfaire.matching.lending.conduct;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import eu.savoirfaire.infra.access.Actor;
import eu.savoirfaire.infra.access.NotAllowed;
import eu.savoirfaire.infra.refusal.Refused;
import eu.savoirfaire.infra.testkit.database.TestDatabase;
import eu.savoirfaire.matching.Lending;
import eu.savoirfaire.matching.lending.Ending;
import eu.savoirfaire.matching.lending.Lack;
import eu.savoirfaire.matching.lending.LendingPace;
import eu.savoirfaire.matching.lending.LoanApplication;
import eu.savoirfaire.matching.lending.LoanApplication.Decision;
import eu.savoirfaire.matching.lending.LoanCommand;
import eu.savoirfaire.matching.lending.LoanRefusal;
import eu.savoirfaire.matching.lending.RejectionReason;
import eu.savoirfaire.matching.lending.keeping.Loans;
import eu.savoirfaire.matching.lending.table.LoanAction;
import eu.savoirfaire.matching.lending.table.LoanState;
import eu.savoirfaire.matching.lending.word.Word;
import eu.savoirfaire.matching.lending.word.WordKind;
import eu.savoirfaire.matching.lending.word.Words;
import eu.savoirfaire.matching.need.keeping.Needs;
import eu.savoirfaire.matching.seeker.Seekers;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** What is promised of loans, on whatever database. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
abstract class LoansContract {
    private LoanScene scene;

    abstract TestDatabase database();

    @BeforeAll
    void open() {
        scene = new LoanScene(database());
    }

    @AfterAll
    void shut() {
        scene.close();
    }

    @Test
    void aLoanGoesItsWayToTheLastCent() {
        var borrower = scene.borrower();
        var loan = accepted(borrower);
        loan = scene.done(scene.reviewer, loan, new LoanCommand.Disburse(scene.today()));
        loan = scene.done(scene.reviewer, loan, pay("100.01"));
        assertThat(loan.way().state()).isEqualTo(LoanState.IN_REPAYMENT);
        var book = loan.debt().book().orElseThrow();
        assertThat(book.paid()).isEqualByComparingTo("100.01");

        loan = scene.done(scene.reviewer, loan, pay(book.owed().toPlainString()));

        assertThat(loan.way().state()).isEqualTo(LoanState.CLOSED);
        assertThat(loan.debt().ending()).contains(Ending.REPAID);
        assertThat(loan.debt().book().orElseThrow().principalOwed()).isEqualByComparingTo("0");
        assertThat(scene.rows(
                        "select count(*) from infra.event where stream = ?",
                        "loan/" + loan.id().value()))
                .isEqualTo(9);
        assertThat(scene.rows(
                        "select sum(principal) from matching.loan_instalment where loan_id = ?",
                        loan.id().value()))
                .isEqualTo(600_000);
    }

    @Test
    void anotherPlanIsProposedTakenBackAndAgreedTo() {
        var borrower = scene.borrower();
        var loan = inArrears(borrower);
        var before = loan.debt().book().orElseThrow();
        var owed = before.principalOwed();

        loan = scene.done(scene.reviewer, loan, new LoanCommand.Restructure(scene.terms(owed, 48)));
        assertThat(loan.debt().proposed().orElseThrow().plan()).isEqualTo(2);
        loan = scene.done(borrower, loan, LoanAction.TAKE_BACK);
        assertThat(loan.debt().book()).contains(before);
        assertThat(loan.debt().proposed()).isEmpty();
        loan = scene.done(scene.reviewer, loan, new LoanCommand.Restructure(scene.terms(owed, 36)));
        loan = scene.done(borrower, loan, LoanAction.AGREE);

        var after = loan.debt().book().orElseThrow();
        assertThat(after.plan()).isEqualTo(2);
        assertThat(after.lines().getLast().balance()).isEqualByComparingTo("0");
        assertThat(loan.way().state()).isEqualTo(LoanState.IN_REPAYMENT);
    }

    @Test
    void whoCameTooLateChangesNothing() {
        var borrower = scene.borrower();
        var loan = scene.submitted(borrower);
        scene.done(scene.reviewer, loan, LoanAction.TAKE_UP);

        assertThat(scene.decided(borrower, loan, new LoanCommand.Simple(LoanAction.WITHDRAW)))
                .isEqualTo(new Decision.Not(new LoanRefusal.MovedMeanwhile(LoanState.IN_REVIEW)));
    }

    @Test
    void ofManyWhoTakeItUpAtOnceOneDoes() throws InterruptedException {
        var loan = scene.submitted(scene.borrower());
        List<Callable<Boolean>> all = IntStream.range(0, 20)
                .<Callable<Boolean>>mapToObj(n -> () -> taken(n % 2 == 0 ? scene.reviewer : scene.colleague, loan))
                .toList();

        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            assertThat(threads.invokeAll(all).stream()
                            .filter(one -> one.resultNow())
                            .count())
                    .isOne();
        }
        assertThat(scene.part(Loans.class).find(loan.id()).orElseThrow().version())
                .isEqualTo(loan.version() + 1);
    }

    @Test
    void aPaymentThatIsSentTwiceIsWrittenOnce() {
        var loan = scene.done(scene.reviewer, accepted(scene.borrower()), new LoanCommand.Disburse(scene.today()));
        scene.done(scene.reviewer, loan, pay("50"));

        assertThat(scene.decided(scene.reviewer, loan, pay("50")))
                .isEqualTo(new Decision.Not(new LoanRefusal.MovedMeanwhile(LoanState.IN_REPAYMENT)));
        assertThat(scene.rows(
                        "select count(*) from matching.loan_payment where loan_id = ?",
                        loan.id().value()))
                .isOne();
    }

    @Test
    void aProductThatAsksForATrainingOpensWhenItIsCompleted() {
        var borrower = scene.borrower();
        var loan = scene.written(borrower, scene.product(false, "bookkeeping"));
        var submit = new LoanCommand.Submit(Set.of());
        assertThat(scene.decided(borrower, loan, submit))
                .isEqualTo(new Decision.Not(new LoanRefusal.Lacking(Lack.TRAINING)));

        scene.part(Lending.class).trainingCompleted(borrower.person().orElseThrow(), "bookkeeping");

        assertThat(scene.decided(borrower, loan, submit)).isInstanceOf(Decision.Done.class);
    }

    @Test
    void aProductThatAsksForAMentorOpensWhileOneIsAtWork() {
        var borrower = scene.borrower();
        var loan = scene.written(borrower, scene.product(true, ""));
        var submit = new LoanCommand.Submit(Set.of());
        assertThat(scene.decided(borrower, loan, submit))
                .isEqualTo(new Decision.Not(new LoanRefusal.Lacking(Lack.MENTOR)));

        scene.part(Needs.class).mentored(loan.parties().borrower(), true);

        assertThat(scene.decided(borrower, loan, submit)).isInstanceOf(Decision.Done.class);
    }

    @Test
    void theQueueIsInTheOrderOfArrival() {
        var early = scene.begun(scene.borrower(), scene.product(false, ""));
        var first = scene.submitted(scene.borrower());
        var second = scene.submitted(scene.borrower());

        var queue = scene.part(Loans.class).queue(LoanScene.BANK).stream()
                .map(LoanApplication::id)
                .toList();

        assertThat(queue).containsSubsequence(first.id(), second.id()).doesNotContain(early.id());
    }

    @Test
    void aDraftIsNobodysButTheBorrowers() {
        var loan = scene.begun(scene.borrower(), scene.product(false, ""));

        assertThatThrownBy(() -> scene.decided(scene.reviewer, loan, new LoanCommand.Simple(LoanAction.TAKE_UP)))
                .isInstanceOf(NotAllowed.class);
    }

    @Test
    void anAppealGoesToAColleague() {
        var borrower = scene.borrower();
        var loan = scene.done(scene.reviewer, scene.submitted(borrower), LoanAction.TAKE_UP);
        loan = scene.done(
                scene.reviewer, loan, new LoanCommand.Reject(RejectionReason.PLAN_UNCLEAR, "unclear", "come by"));

        loan = scene.done(borrower, loan, new LoanCommand.Appeal("it is clear", Optional.empty()));

        assertThat(loan.review().refusedBy()).isEqualTo(scene.reviewer.person());
        assertThat(loan.review().reviewer()).isPresent().isNotEqualTo(scene.reviewer.person());
    }

    @Test
    void theSameProductIsAskedForOnceAtATime() {
        var borrower = scene.borrower();
        var product = scene.product(false, "");
        var loan = scene.begun(borrower, product);

        var again =
                scene.people.acting(borrower, () -> scene.part(Borrowing.class).begin(product, LoanScene.request()));

        assertThat(again.id()).isEqualTo(loan.id());
    }

    @Test
    void whoHasNotSaidWhatTheyNeedIsToldTo() {
        var product = scene.product(false, "");

        assertThatThrownBy(() -> scene.people.acting(
                        scene.borrower(), () -> scene.part(Borrowing.class).begin(product, LoanScene.request())))
                .isInstanceOfSatisfying(
                        Refused.class, refused -> assertThat(refused.refusal()).isEqualTo(new LoanRefusal.NeedFirst()));
    }

    @Test
    void ofWhoIsErasedNoWordStaysAndWhatTheyAskedForIsWithdrawn() {
        var borrower = scene.borrower();
        var loan = scene.submitted(borrower);
        assertThat(scene.part(Words.class).of(loan).stream().map(Word::kind))
                .containsExactlyInAnyOrder(WordKind.IDEA, WordKind.USE);
        assertThat(scene.rows("select count(*) from matching.loan_word where text like ?", "%stall%"))
                .isZero();

        scene.erase(borrower.person().orElseThrow());

        assertThat(scene.rows(
                        "select count(*) from matching.loan_word where loan_id = ?",
                        loan.id().value()))
                .isZero();
        assertThat(scene.part(Loans.class).find(loan.id()).orElseThrow().way().state())
                .isEqualTo(LoanState.WITHDRAWN);
        assertThat(scene.part(Seekers.class).person(loan.parties().borrower())).isEmpty();
    }

    @Test
    void whoReviewedIsForgottenAndTheDecisionStays() {
        var loan = scene.done(scene.colleague, scene.submitted(scene.borrower()), LoanAction.TAKE_UP);

        scene.within(() -> {
            scene.part(Loans.class).forgetReviewer(scene.colleague.person().orElseThrow());
            return loan;
        });

        assertThat(scene.part(Loans.class)
                        .find(loan.id())
                        .orElseThrow()
                        .review()
                        .reviewer())
                .isPresent()
                .isNotEqualTo(scene.colleague.person());
    }

    @Test
    void theDemoIsMadeOnce() {
        var cast = scene.cast();

        scene.part(Lending.class).demonstrate(cast);
        scene.part(Lending.class).demonstrate(cast);

        assertThat(scene.part(Loans.class).queue(cast.organisation()).stream()
                        .map(loan -> loan.way().state()))
                .containsExactlyInAnyOrder(
                        LoanState.SUBMITTED, LoanState.MORE_INFO, LoanState.REJECTED, LoanState.IN_REPAYMENT);
    }

    private LoanApplication accepted(Actor borrower) {
        var loan = scene.done(scene.reviewer, scene.submitted(borrower), LoanAction.TAKE_UP);
        var offer = new LoanCommand.Offer(
                scene.terms(new BigDecimal("6000"), 24),
                LendingPace.usual().end(scene.today().plusDays(14)));
        return scene.done(borrower, scene.done(scene.reviewer, loan, offer), LoanAction.ACCEPT);
    }

    private LoanApplication inArrears(Actor borrower) {
        var loan = scene.done(scene.reviewer, accepted(borrower), new LoanCommand.Disburse(scene.today()));
        var paid = scene.done(scene.reviewer, loan, pay("100.01"));
        return scene.behind(paid);
    }

    private boolean taken(Actor who, LoanApplication loan) {
        try {
            return scene.decided(who, loan, new LoanCommand.Simple(LoanAction.TAKE_UP)) instanceof Decision.Done;
        } catch (Refused meanwhile) {
            return false;
        }
    }

    private LoanCommand pay(String amount) {
        return new LoanCommand.Pay(scene.today(), new BigDecimal(amount));
    }
}
