package eu.savoirfaire.platform.flow.tell.match;

import eu.savoirfaire.infra.event.Reaction;
import eu.savoirfaire.infra.event.RecordedEvent;
import eu.savoirfaire.matching.MatchingEvent.OfferComplaintDecided;
import eu.savoirfaire.matching.OfferComplaints;
import eu.savoirfaire.platform.flow.tell.PeopleOfOrganisation;
import eu.savoirfaire.platform.notification.Notifications;
import eu.savoirfaire.platform.notification.box.Notice;
import eu.savoirfaire.platform.notification.preference.Topic;
import jakarta.inject.Singleton;
import java.util.List;

/** A complaint about an offer was decided: who complained and the people of its organisation are told, each where they read why. */
@Singleton
final class WhenOfferComplaintIsDecidedTellBothSides implements Reaction {
    private final OfferComplaints complaints;
    private final PeopleOfOrganisation people;
    private final Notifications notifications;

    WhenOfferComplaintIsDecidedTellBothSides(
            OfferComplaints complaints, PeopleOfOrganisation people, Notifications notifications) {
        this.complaints = complaints;
        this.people = people;
        this.notifications = notifications;
    }

    @Override
    public String name() {
        return "platform.when-offer-complaint-is-decided-tell-both-sides";
    }

    @Override
    public boolean concerns(RecordedEvent event) {
        return event.data() instanceof OfferComplaintDecided;
    }

    @Override
    public void react(RecordedEvent event) {
        if (event.data() instanceof OfferComplaintDecided decided) {
            complaints.parties(decided.complaint()).ifPresent(parties -> tell(event, decided, parties));
        }
    }

    private void tell(RecordedEvent event, OfferComplaintDecided decided, OfferComplaints.Parties parties) {
        var offer = parties.offer().value();
        notifications.tell(
                List.of(parties.complainant()),
                Topic.MATCHING,
                Notice.of(
                        event,
                        "/matching/offers/" + offer + "/complain",
                        "platform.notice.offer-complaint-decided",
                        parties.title()));
        if (decided.suspended()) {
            notifications.tell(
                    people.of(parties.provider()),
                    Topic.MATCHING,
                    Notice.of(event, "/matching/desk/" + offer, "platform.notice.offer-suspended", parties.title()));
        }
    }
}
