package eu.savoirfaire.platform.flow.tell.match;

import eu.savoirfaire.infra.access.People;
import eu.savoirfaire.infra.access.Role;
import eu.savoirfaire.infra.event.Reaction;
import eu.savoirfaire.infra.event.RecordedEvent;
import eu.savoirfaire.matching.Introducing;
import eu.savoirfaire.matching.MatchingEvent.FollowUpAsked;
import eu.savoirfaire.matching.MatchingEvent.FollowUpUndecided;
import eu.savoirfaire.platform.flow.tell.PeopleOfOrganisation;
import eu.savoirfaire.platform.notification.Notifications;
import eu.savoirfaire.platform.notification.box.Notice;
import eu.savoirfaire.platform.notification.preference.Topic;
import jakarta.inject.Singleton;

/** Both sides of a match that has begun are asked how it goes; where they do not agree, those who may decide are called. */
@Singleton
final class WhenFollowUpsAreDueAskBothSides implements Reaction {
    private static final String HERE = "/matching/follow-ups/";

    private final Introducing introducing;
    private final PeopleOfOrganisation members;
    private final People people;
    private final Notifications notifications;

    WhenFollowUpsAreDueAskBothSides(
            Introducing introducing, PeopleOfOrganisation members, People people, Notifications notifications) {
        this.introducing = introducing;
        this.members = members;
        this.people = people;
        this.notifications = notifications;
    }

    @Override
    public String name() {
        return "platform.when-follow-ups-are-due-ask-both-sides";
    }

    @Override
    public boolean concerns(RecordedEvent event) {
        return event.data() instanceof FollowUpAsked || event.data() instanceof FollowUpUndecided;
    }

    @Override
    public void react(RecordedEvent event) {
        switch (event.data()) {
            case FollowUpAsked asked -> introducing.sides(asked.match()).ifPresent(sides -> ask(event, asked, sides));
            case FollowUpUndecided undecided -> callWhoDecides(event, undecided);
            default -> throw new IllegalStateException("does not concern us: " + event.type());
        }
    }

    private void ask(RecordedEvent event, FollowUpAsked asked, Introducing.Sides sides) {
        var about = asked.match().value() + "/" + asked.number();
        var key = "platform.notice.follow-up." + (asked.again() ? "again" : "asked");
        if (asked.seeker()) {
            var notice = Notice.of(event, HERE + "own/" + about, key, sides.title());
            sides.seeker().ifPresent(person -> notifications.tell(person, Topic.MATCHING, notice));
        }
        if (asked.provider()) {
            var notice = Notice.of(event, HERE + "received/" + about, key, sides.title());
            notifications.tell(members.of(sides.provider()), Topic.MATCHING, notice);
        }
    }

    private void callWhoDecides(RecordedEvent event, FollowUpUndecided undecided) {
        var deciders = people.holders(Role.REGIONAL_ADMIN).stream()
                .flatMap(actor -> actor.person().stream())
                .toList();
        var notice = Notice.of(event, HERE + "decide/" + undecided.followUp(), "platform.notice.follow-up.undecided");
        notifications.tell(deciders, Topic.MATCHING, notice);
    }
}
