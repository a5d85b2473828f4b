package eu.savoirfaire.platform.flow.tell.match;

import eu.savoirfaire.infra.access.Actor;
import eu.savoirfaire.infra.access.People;
import eu.savoirfaire.infra.access.Role;
import eu.savoirfaire.infra.event.Reaction;
import eu.savoirfaire.infra.event.RecordedEvent;
import eu.savoirfaire.matching.Introducing;
import eu.savoirfaire.matching.MatchingEvent.AppealDecided;
import eu.savoirfaire.matching.MatchingEvent.AppealMade;
import eu.savoirfaire.matching.MatchingEvent.MatchMoved;
import eu.savoirfaire.platform.flow.tell.PeopleOfOrganisation;
import eu.savoirfaire.platform.notification.Notifications;
import eu.savoirfaire.platform.notification.box.Notice;
import eu.savoirfaire.platform.notification.preference.Topic;
import jakarta.inject.Singleton;
import java.util.Set;

/** A match went on, or somebody looked again: whoever has to do something next, or would want to know, is told. */
@Singleton
final class WhenMatchesMoveTellBothSides implements Reaction {
    private static final String KEY = "platform.notice.match.";
    private static final Set<String> FOR_SEEKERS = Set.of(
            "provider-accepted", "mutual", "introduced", "active", "declined-by-provider", "expired", "cancelled");
    private static final Set<String> FOR_PROVIDERS =
            Set.of("seeker-accepted", "mutual", "introduced", "declined-by-seeker", "withdrawn", "consent-revoked");

    private final Introducing introducing;
    private final PeopleOfOrganisation members;
    private final People people;
    private final Notifications notifications;

    WhenMatchesMoveTellBothSides(
            Introducing introducing, PeopleOfOrganisation members, People people, Notifications notifications) {
        this.introducing = introducing;
        this.members = members;
        this.people = people;
        this.notifications = notifications;
    }

    @Override
    public String name() {
        return "platform.when-matches-move-tell-both-sides";
    }

    @Override
    public boolean concerns(RecordedEvent event) {
        return event.data() instanceof MatchMoved
                || event.data() instanceof AppealMade
                || event.data() instanceof AppealDecided;
    }

    @Override
    public void react(RecordedEvent event) {
        switch (event.data()) {
            case MatchMoved moved -> introducing.sides(moved.match()).ifPresent(sides -> tell(event, moved, sides));
            case AppealMade made -> tellWhoDecides(event, made);
            case AppealDecided decided -> tellWhoAsked(event, decided);
            default -> throw new IllegalStateException("does not concern us: " + event.type());
        }
    }

    private void tell(RecordedEvent event, MatchMoved moved, Introducing.Sides sides) {
        var match = moved.match().value();
        if (FOR_SEEKERS.contains(moved.to())) {
            var notice = Notice.of(event, "/matching/matches/" + match, KEY + "seeker." + moved.to(), sides.title());
            sides.seeker().ifPresent(person -> notifications.tell(person, Topic.MATCHING, notice));
        }
        if (FOR_PROVIDERS.contains(moved.to())) {
            var notice = Notice.of(
                    event, "/matching/matches/received/" + match, KEY + "provider." + moved.to(), sides.title());
            notifications.tell(members.of(sides.provider()), Topic.MATCHING, notice);
        }
    }

    private void tellWhoDecides(RecordedEvent event, AppealMade made) {
        var deciders = people.holders(Role.REGIONAL_ADMIN).stream()
                .map(Actor::person)
                .flatMap(person -> person.stream())
                .toList();
        var notice = Notice.of(event, "/matching/appeals/" + made.appeal(), "platform.notice.appeal.made");
        notifications.tell(deciders, Topic.MATCHING, notice);
    }

    private void tellWhoAsked(RecordedEvent event, AppealDecided decided) {
        var path = "/matching/needs/" + decided.need().value() + "/offers/"
                + decided.offer().value() + "/appeal";
        introducing.sides(decided.need(), decided.offer()).ifPresent(sides -> {
            var notice = Notice.of(event, path, "platform.notice.appeal." + decided.outcome(), sides.title());
            sides.seeker().ifPresent(person -> notifications.tell(person, Topic.MATCHING, notice));
        });
    }
}
