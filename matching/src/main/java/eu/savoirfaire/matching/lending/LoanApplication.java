package eu.savoirfaire.matching.lending;

import eu.savoirfaire.infra.access.PersonId;
import eu.savoirfaire.matching.Lending.LoanId;
import eu.savoirfaire.matching.MatchingEvent;
import eu.savoirfaire.matching.MatchingEvent.LoanApplied;
import eu.savoirfaire.matching.MatchingEvent.LoanMoved;
import eu.savoirfaire.matching.credit.InstalmentPlan;
import eu.savoirfaire.matching.lending.book.Book;
import eu.savoirfaire.matching.lending.book.Settlement;
import eu.savoirfaire.matching.lending.table.LoanAction;
import eu.savoirfaire.matching.lending.table.LoanHand;
import eu.savoirfaire.matching.lending.table.LoanState;
import eu.savoirfaire.matching.lending.table.LoanTable;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * An application for a loan, and the loan that comes of it. {@link LoanTable} says who may move it from where to where, and
 * if what holds.
 *
 * @param version of what is stored, for optimistic locking; 0 for one that was never stored
 * @param news what happened since it was read
 */
public record LoanApplication(
        LoanId id,
        Parties parties,
        Request request,
        Way way,
        Review review,
        Debt debt,
        long version,
        List<MatchingEvent> news) {

    public LoanApplication {
        news = List.copyOf(news);
    }

    /** Who asks: what they are to this loan, and, unless it is the clock, who they are. */
    public record By(Set<LoanHand> hands, Optional<PersonId> person) {
        /** Time itself. */
        public static final By CLOCK = new By(Set.of(LoanHand.CLOCK), Optional.empty());
    }

    /** What came of something that was asked for. */
    public sealed interface Decision {
        record Done(LoanApplication after) implements Decision {}

        /** It was done before, by whoever asks twice; nothing changes. */
        record DoneAlready(LoanApplication same) implements Decision {}

        record Not(LoanRefusal why) implements Decision {}
    }

    /** One that somebody begins to write. */
    public static LoanApplication begun(LoanId id, Parties parties, Request request, Instant now) {
        var way = new Way(LoanState.DRAFT, now, Optional.empty(), Optional.empty());
        return new LoanApplication(id, parties, request, way, Review.NONE, Debt.NONE, 0, List.of());
    }

    /** Asking for another amount or time, as long as nobody has seen it. */
    public Decision asking(Request other) {
        return way.state() == LoanState.DRAFT
                ? new Decision.Done(new LoanApplication(id, parties, other, way, review, debt, version, news))
                : new Decision.Not(new LoanRefusal.NotNow(way.state(), LoanAction.SUBMIT));
    }

    /** Does what is asked for, or says why not. Whoever asks again for what was just done changes nothing. */
    public Decision decide(LoanCommand command, By by, LendingPace pace, Instant now) {
        var rows = LoanTable.rows(way.state(), command.action());
        if (rows.isEmpty()) {
            return way.cameBy().filter(command.action()::equals).isPresent()
                    ? new Decision.DoneAlready(this)
                    : new Decision.Not(new LoanRefusal.NotNow(way.state(), command.action()));
        }
        var hands = rows.getFirst().hands();
        if (Collections.disjoint(hands, by.hands())) {
            return new Decision.Not(notTheirs(command.action(), hands, by));
        }
        var conditions = new Conditions(this, command, by, pace, now);
        var fault = conditions.fault();
        if (fault.isPresent()) {
            return new Decision.Not(fault.get());
        }
        var open = rows.stream()
                .filter(row -> conditions.against(row.guard()).isEmpty())
                .findFirst();
        return open.<Decision>map(row -> new Decision.Done(moved(row, command, by, now)))
                .orElseGet(() -> new Decision.Not(
                        conditions.against(rows.getFirst().guard()).orElseThrow()));
    }

    private static LoanRefusal notTheirs(LoanAction action, Set<LoanHand> hands, By by) {
        return hands.contains(LoanHand.BORROWER_IN_PERSON) && by.hands().contains(LoanHand.BORROWER)
                ? new LoanRefusal.InPersonOnly(action)
                : new LoanRefusal.NotYours(action);
    }

    private LoanApplication moved(LoanTable.Row row, LoanCommand command, By by, Instant now) {
        return new LoanApplication(
                id,
                parties,
                request,
                way.to(row.to(), row.action(), now),
                reviewAfter(command, by),
                debtAfter(command),
                version,
                and(row));
    }

    private Review reviewAfter(LoanCommand command, By by) {
        return switch (command) {
            case LoanCommand.Reject(var reason, var _, var _) -> review.refused(reason);
            case LoanCommand.Appeal(var _, var other) ->
                review.appealed(other.filter(person -> !review.reviewer().equals(Optional.of(person))));
            case LoanCommand.Simple(var what)
            when what == LoanAction.TAKE_UP || what == LoanAction.TAKE_OVER ->
                by.person().map(review::by).orElse(review);
            default -> review;
        };
    }

    private Debt debtAfter(LoanCommand command) {
        return switch (command) {
            case LoanCommand.Offer(var terms, var until) -> debt.offering(new Offered(terms, until));
            case LoanCommand.Disburse(var on) -> {
                var paidOut = debt.offered().orElseThrow().paidOut(on);
                yield debt.offering(paidOut).keeping(Book.of(paidOut.plan()));
            }
            case LoanCommand.Pay(var on, var amount) ->
                debt.keeping(debt.book().orElseThrow().with(on, amount));
            case LoanCommand.RepayEarly(var on) ->
                debt.keeping(Settlement.of(
                                debt.book().orElseThrow(),
                                debt.offered().orElseThrow().terms(),
                                on)
                        .settled());
            case LoanCommand.Restructure(var terms) ->
                debt.proposing(Optional.of(debt.book().orElseThrow().restructured(InstalmentPlan.of(terms))));
            case LoanCommand.Say(var what, var _) when what == LoanAction.WRITE_OFF -> debt.ended(Ending.WRITTEN_OFF);
            case LoanCommand.Simple(var what) ->
                switch (what) {
                    case AGREE -> debt.keeping(debt.proposed().orElseThrow());
                    case TAKE_BACK -> debt.proposing(Optional.empty());
                    case CLOSE -> debt.ended(Ending.REPAID);
                    default -> debt;
                };
            default -> debt;
        };
    }

    private List<MatchingEvent> and(LoanTable.Row row) {
        var more = new ArrayList<>(news);
        if (row.action() == LoanAction.SUBMIT) {
            more.add(new LoanApplied(id, parties.product()));
        }
        more.add(new LoanMoved(
                id, row.action().word(), row.from().word(), row.to().word()));
        return more;
    }
}
