package eu.savoirfaire.platform.flow.tell.cohort;

import eu.savoirfaire.infra.event.Reaction;
import eu.savoirfaire.infra.event.RecordedEvent;
import eu.savoirfaire.matching.Introducing;
import eu.savoirfaire.matching.MatchingEvent.MediationMoved;
import eu.savoirfaire.platform.flow.tell.PeopleOfOrganisation;
import eu.savoirfaire.platform.notification.Notifications;
import eu.savoirfaire.platform.notification.box.Notice;
import eu.savoirfaire.platform.notification.preference.Topic;
import jakarta.inject.Singleton;
import java.util.Set;

/** Somebody is to stand between two languages: the person who has to agree is told, then the mediator, then both sides. */
@Singleton
final class WhenMediationsMoveTellThoseConcerned implements Reaction {
    private static final String KEY = "platform.notice.mediation.";
    private static final Set<String> ANSWERS = Set.of("accepted", "declined", "left");

    private final Introducing introducing;
    private final Introducing.Mediation mediation;
    private final PeopleOfOrganisation members;
    private final Notifications notifications;

    WhenMediationsMoveTellThoseConcerned(
            Introducing introducing,
            Introducing.Mediation mediation,
            PeopleOfOrganisation members,
            Notifications notifications) {
        this.introducing = introducing;
        this.mediation = mediation;
        this.members = members;
        this.notifications = notifications;
    }

    @Override
    public String name() {
        return "platform.when-mediations-move-tell-those-concerned";
    }

    @Override
    public boolean concerns(RecordedEvent event) {
        return event.data() instanceof MediationMoved moved
                && (moved.to().equals("wished") || moved.to().equals("asked") || ANSWERS.contains(moved.to()));
    }

    @Override
    public void react(RecordedEvent event) {
        if (event.data() instanceof MediationMoved moved) {
            if (moved.to().equals("asked")) {
                var notice = Notice.of(event, "/matching/mediators", KEY + "asked");
                mediation.mediator(moved.mediation()).ifPresent(who -> notifications.tell(who, Topic.MATCHING, notice));
            } else {
                introducing.sides(moved.match()).ifPresent(sides -> tell(event, moved, sides));
            }
        }
    }

    private void tell(RecordedEvent event, MediationMoved moved, Introducing.Sides sides) {
        var path = "/matching/mediators/for/" + moved.match().value();
        var notice = Notice.of(event, path, KEY + moved.to(), sides.title());
        sides.seeker().ifPresent(who -> notifications.tell(who, Topic.MATCHING, notice));
        if (ANSWERS.contains(moved.to())) {
            notifications.tell(members.of(sides.provider()), Topic.MATCHING, notice);
        }
    }
}
