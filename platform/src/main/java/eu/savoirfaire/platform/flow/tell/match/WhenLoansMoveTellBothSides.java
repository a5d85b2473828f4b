package eu.savoirfaire.platform.flow.tell.match;

import eu.savoirfaire.infra.access.OrganisationId;
import eu.savoirfaire.infra.access.People;
import eu.savoirfaire.infra.access.PersonId;
import eu.savoirfaire.infra.access.Role;
import eu.savoirfaire.infra.event.Reaction;
import eu.savoirfaire.infra.event.RecordedEvent;
import eu.savoirfaire.matching.Lending;
import eu.savoirfaire.matching.Lending.Sides;
import eu.savoirfaire.matching.MatchingEvent.LoanMoved;
import eu.savoirfaire.platform.notification.Notifications;
import eu.savoirfaire.platform.notification.box.Notice;
import eu.savoirfaire.platform.notification.preference.Topic;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** A loan went on: the side that has to know, or to do something now, is told. */
@Singleton
final class WhenLoansMoveTellBothSides implements Reaction {
    private static final Set<String> FOR_BORROWERS =
            Set.of("ask", "offer", "reject", "disburse", "expire", "fall-behind", "restructure", "close", "write-off");
    private static final Set<String> FOR_LENDERS = Set.of("submit", "answer", "appeal", "accept", "withdraw", "agree");

    private final Lending lending;
    private final People people;
    private final Notifications notifications;

    WhenLoansMoveTellBothSides(Lending lending, People people, Notifications notifications) {
        this.lending = lending;
        this.people = people;
        this.notifications = notifications;
    }

    @Override
    public String name() {
        return "platform.when-loans-move-tell-both-sides";
    }

    @Override
    public boolean concerns(RecordedEvent event) {
        return event.data() instanceof LoanMoved moved
                && (FOR_BORROWERS.contains(moved.action()) || FOR_LENDERS.contains(moved.action()));
    }

    @Override
    public void react(RecordedEvent event) {
        if (event.data() instanceof LoanMoved moved) {
            lending.sides(moved.loan()).ifPresent(sides -> tell(event, moved, sides));
        }
    }

    private void tell(RecordedEvent event, LoanMoved moved, Sides sides) {
        var borrowers = FOR_BORROWERS.contains(moved.action());
        var path = (borrowers ? "/matching/loans/" : "/matching/lending/")
                + moved.loan().value();
        var notice = Notice.of(event, path, "platform.notice.loan." + moved.action());
        var to = borrowers ? sides.borrower().stream().toList() : lenders(sides);
        notifications.tell(to, Topic.MATCHING, notice);
    }

    /** Whoever has put their name to it; before that, everybody who lends for the organisation. */
    private List<PersonId> lenders(Sides sides) {
        return sides.reviewer()
                .filter(reviewer -> people.find(reviewer).isPresent())
                .map(List::of)
                .orElseGet(() -> lendingFor(sides.lender(), sides.borrower()));
    }

    private List<PersonId> lendingFor(OrganisationId organisation, Optional<PersonId> borrower) {
        return people.holders(Role.LENDER).stream()
                .filter(actor -> actor.is(Role.LENDER, organisation))
                .flatMap(actor -> actor.person().stream())
                .filter(person -> !borrower.equals(Optional.of(person)))
                .toList();
    }
}
