package eu.savoirfaire.platform.flow.tell;

import eu.savoirfaire.infra.event.Reaction;
import eu.savoirfaire.infra.event.RecordedEvent;
import eu.savoirfaire.platform.notification.Notifications;
import eu.savoirfaire.platform.notification.box.Notice;
import eu.savoirfaire.platform.notification.preference.Topic;
import eu.savoirfaire.workshops.WorkshopsAhead;
import eu.savoirfaire.workshops.WorkshopsEvent.ConsentAsked;
import eu.savoirfaire.workshops.WorkshopsEvent.NeedAnswered;
import eu.savoirfaire.workshops.WorkshopsEvent.NeedEscalated;
import eu.savoirfaire.workshops.WorkshopsEvent.NeedRaised;
import eu.savoirfaire.workshops.WorkshopsEvent.PersonAsked;
import jakarta.inject.Singleton;
import java.util.UUID;

/** Somebody is asked to do something at a workshop, needs something there or has an answer, or is asked whether a recording may be shown: whoever it concerns is told. */
@Singleton
final class WhenPeopleAreAskedTellThem implements Reaction {
    private final WorkshopsAhead workshops;
    private final PeopleOfOrganisation people;
    private final Notifications notifications;

    WhenPeopleAreAskedTellThem(WorkshopsAhead workshops, PeopleOfOrganisation people, Notifications notifications) {
        this.workshops = workshops;
        this.people = people;
        this.notifications = notifications;
    }

    @Override
    public String name() {
        return "platform.when-people-are-asked-tell-them";
    }

    @Override
    public boolean concerns(RecordedEvent event) {
        return event.data() instanceof PersonAsked
                || event.data() instanceof NeedRaised
                || event.data() instanceof NeedAnswered
                || event.data() instanceof NeedEscalated
                || event.data() instanceof ConsentAsked;
    }

    @Override
    public void react(RecordedEvent event) {
        switch (event.data()) {
            case PersonAsked asked ->
                workshops
                        .find(asked.workshop())
                        .ifPresent(workshop -> workshops
                                .assigned(asked.assignment())
                                .ifPresent(person -> notifications.tell(
                                        person, Topic.WORKSHOP, notice(event, "/assignments", "asked", workshop))));
            case NeedRaised raised ->
                workshops
                        .find(raised.workshop())
                        .ifPresent(workshop -> workshops
                                .need(raised.need())
                                .ifPresent(need -> notifications.tell(
                                        need.owner(),
                                        Topic.WORKSHOP,
                                        notice(event, needs(workshop), "need", workshop))));
            case NeedAnswered answered ->
                workshops
                        .find(answered.workshop())
                        .ifPresent(workshop -> workshops
                                .need(answered.need())
                                .ifPresent(need -> notifications.tell(
                                        need.person(),
                                        Topic.WORKSHOP,
                                        notice(event, access(workshop), "answer", workshop))));
            case NeedEscalated escalated ->
                workshops
                        .find(escalated.workshop())
                        .ifPresent(workshop -> notifications.tell(
                                people.of(workshop.holder()),
                                Topic.WORKSHOP,
                                notice(event, needs(workshop), "need-late", workshop)));
            case ConsentAsked asked ->
                workshops
                        .find(asked.workshop())
                        .ifPresent(workshop -> notifications.tell(
                                asked.person(),
                                Topic.WORKSHOP,
                                notice(event, consent(workshop, asked.recording()), "consent", workshop)));
            default -> throw new IllegalStateException("does not concern us: " + event.type());
        }
    }

    private static Notice notice(RecordedEvent event, String path, String about, WorkshopsAhead.Ahead workshop) {
        return Notice.of(event, path, "platform.notice.workshop." + about, workshop.title());
    }

    private static String needs(WorkshopsAhead.Ahead workshop) {
        return "/workshops/plan/" + workshop.id().value() + "/needs";
    }

    private static String access(WorkshopsAhead.Ahead workshop) {
        return workshop.slug().map(slug -> "/workshops/" + slug + "/access").orElse("/workshops");
    }

    private static String consent(WorkshopsAhead.Ahead workshop, UUID recording) {
        return workshop.slug()
                .map(slug -> "/workshops/" + slug + "/materials/" + recording + "/consent")
                .orElse("/workshops");
    }
}
