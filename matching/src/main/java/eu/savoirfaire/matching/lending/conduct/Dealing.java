package eu.savoirfaire.matching.lending.conduct;

import eu.savoirfaire.infra.access.Actor;
import eu.savoirfaire.infra.access.CurrentActor;
import eu.savoirfaire.infra.access.People;
import eu.savoirfaire.infra.access.Permissions;
import eu.savoirfaire.infra.access.PersonId;
import eu.savoirfaire.infra.access.Role;
import eu.savoirfaire.infra.refusal.Refused;
import eu.savoirfaire.matching.Lending.LoanId;
import eu.savoirfaire.matching.lending.Lack;
import eu.savoirfaire.matching.lending.LendingPace;
import eu.savoirfaire.matching.lending.LoanApplication;
import eu.savoirfaire.matching.lending.LoanApplication.By;
import eu.savoirfaire.matching.lending.LoanApplication.Decision;
import eu.savoirfaire.matching.lending.LoanCommand;
import eu.savoirfaire.matching.lending.LoanRefusal;
import eu.savoirfaire.matching.lending.keeping.Loans;
import eu.savoirfaire.matching.lending.table.LoanAction;
import eu.savoirfaire.matching.lending.table.LoanHand;
import eu.savoirfaire.matching.lending.word.WordKind;
import eu.savoirfaire.matching.lending.word.Words;
import eu.savoirfaire.matching.seeker.Seekers;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Moves loans. Each command is one transaction: whoever may not is refused, the table decides, and the row, the book, the
 * words, the audit and the event are written together or not at all.
 */
@Singleton
public class Dealing {
    /** What time notes, in the order in which it can follow. */
    private static final List<LoanAction> OF_TIME =
            List.of(LoanAction.EXPIRE, LoanAction.FALL_DUE, LoanAction.FALL_BEHIND, LoanAction.CLOSE);

    private static final LendingPace PACE = LendingPace.usual();

    private final Loans loans;
    private final Words words;
    private final Products products;
    private final Rulings rulings;
    private final Seekers seekers;
    private final People people;
    private final CurrentActor actor;
    private final Permissions permissions;
    private final Clock clock;

    Dealing(
            Loans loans,
            Words words,
            Products products,
            Rulings rulings,
            Seekers seekers,
            People people,
            CurrentActor actor,
            Permissions permissions,
            Clock clock) {
        this.loans = loans;
        this.words = words;
        this.products = products;
        this.rulings = rulings;
        this.seekers = seekers;
        this.people = people;
        this.actor = actor;
        this.permissions = permissions;
        this.clock = clock;
    }

    /**
     * Does something to a loan, or says why not. What the store knows better than the caller is filled in: what is lacking,
     * and who hears an appeal.
     *
     * @param expected the version that was looked at
     */
    @Transactional
    public Decision perform(LoanId id, long expected, LoanCommand command) {
        var loan = loans.find(id).orElseThrow(() -> new Refused(new LoanRefusal.NotFound()));
        permit(loan, command.action());
        var complete = completed(loan, command);
        return switch (loan.decide(complete, by(loan), PACE, clock.instant())) {
            case Decision.DoneAlready already -> already;
            case Decision.Done _, Decision.Not _
            when loan.version() != expected ->
                new Decision.Not(new LoanRefusal.MovedMeanwhile(loan.way().state()));
            case Decision.Not not -> not;
            case Decision.Done(var after) -> new Decision.Done(saved(loan, after, complete));
        };
    }

    /** What only time does; nothing when there is nothing. */
    @Transactional
    public void tick(LoanId id) {
        for (var action : OF_TIME) {
            loans.find(id)
                    .ifPresent(loan -> timely(loan, action)
                            .ifPresent(after -> saved(loan, after, new LoanCommand.Simple(action))));
        }
    }

    /** What whoever acts now is to a loan. */
    @Transactional
    public By by(LoanApplication loan) {
        var who = actor.get();
        return new By(hands(loan, who), who.person());
    }

    private Set<LoanHand> hands(LoanApplication loan, Actor who) {
        if (isBorrower(loan, who)) {
            return who.onBehalfOf().isPresent()
                    ? Set.of(LoanHand.BORROWER)
                    : Set.of(LoanHand.BORROWER, LoanHand.BORROWER_IN_PERSON);
        }
        return permissions.may(who, "loan.review", loan.id().file()) ? Set.of(LoanHand.LENDER) : Set.of();
    }

    private void permit(LoanApplication loan, LoanAction action) {
        var who = actor.get();
        switch (action) {
            case SUBMIT, ANSWER, APPEAL, WITHDRAW ->
                permissions.require(who, "loan.write", loan.id().reference());
            case ACCEPT, AGREE ->
                permissions.require(who, "loan.accept", loan.id().reference());
            case TAKE_BACK -> {
                if (isBorrower(loan, who)) {
                    permissions.require(who, "loan.accept", loan.id().reference());
                } else {
                    permissions.require(who, "loan.review", loan.id().file());
                }
            }
            default -> permissions.require(who, "loan.review", loan.id().file());
        }
    }

    private LoanCommand completed(LoanApplication loan, LoanCommand command) {
        return switch (command) {
            case LoanCommand.Submit _ -> new LoanCommand.Submit(lacking(loan));
            case LoanCommand.Appeal(var why, var _) -> new LoanCommand.Appeal(why, colleague(loan));
            default -> command;
        };
    }

    /** What is still to come before an application can go to the lender. */
    @Transactional
    public Set<Lack> lacking(LoanApplication loan) {
        var product = products.open(loan.parties().product());
        var lacking = EnumSet.noneOf(Lack.class);
        lacking.addAll(rulings.lacking(product, loan.parties().need(), loan.request()));
        var said = words.of(loan);
        if (said.stream().noneMatch(word -> word.kind() == WordKind.IDEA)) {
            lacking.add(Lack.IDEA);
        }
        if (said.stream().noneMatch(word -> word.kind() == WordKind.USE)) {
            lacking.add(Lack.USE);
        }
        return lacking;
    }

    /** Somebody else of the lender, who has not refused it and does not ask for it. */
    private Optional<PersonId> colleague(LoanApplication loan) {
        return people.holders(Role.LENDER).stream()
                .filter(one -> permissions.may(one, "loan.review", loan.id().file()))
                .filter(one -> !isBorrower(loan, one))
                .flatMap(one -> one.person().stream())
                .filter(person -> !loan.review().reviewer().equals(Optional.of(person)))
                .findFirst();
    }

    private boolean isBorrower(LoanApplication loan, Actor who) {
        var borrower = seekers.person(loan.parties().borrower());
        return borrower.isPresent() && borrower.equals(who.subject());
    }

    private LoanApplication saved(LoanApplication before, LoanApplication after, LoanCommand command) {
        write(after, command);
        var saved = loans.save(before, after);
        // a last payment ends the loan: nobody has to ask for that
        return timely(saved, LoanAction.CLOSE)
                .filter(_ -> command.action() == LoanAction.PAY || command.action() == LoanAction.REPAY_EARLY)
                .map(closed -> loans.save(saved, closed))
                .orElse(saved);
    }

    private Optional<LoanApplication> timely(LoanApplication loan, LoanAction action) {
        return loan.decide(new LoanCommand.Simple(action), By.CLOCK, PACE, clock.instant())
                        instanceof Decision.Done(var after)
                ? Optional.of(after)
                : Optional.empty();
    }

    private void write(LoanApplication loan, LoanCommand command) {
        switch (command) {
            case LoanCommand.Say(var what, var text) ->
                words.write(
                        loan,
                        switch (what) {
                            case ASK -> WordKind.QUESTION;
                            case ANSWER -> WordKind.ANSWER;
                            default -> WordKind.WRITE_OFF;
                        },
                        text);
            case LoanCommand.Reject(var _, var why, var next) -> {
                words.write(loan, WordKind.REASON, why);
                words.write(loan, WordKind.NEXT_STEP, next);
            }
            case LoanCommand.Appeal(var why, var _) -> words.write(loan, WordKind.APPEAL, why);
            default -> {}
        }
    }
}
