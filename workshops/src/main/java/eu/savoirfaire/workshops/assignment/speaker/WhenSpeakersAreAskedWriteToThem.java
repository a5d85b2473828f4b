package eu.savoirfaire.workshops.assignment.speaker;

import eu.savoirfaire.infra.event.Reaction;
import eu.savoirfaire.infra.event.RecordedEvent;
import eu.savoirfaire.workshops.WorkshopId;
import eu.savoirfaire.workshops.WorkshopsEvent.AssignmentAnswered;
import eu.savoirfaire.workshops.WorkshopsEvent.PersonAsked;
import eu.savoirfaire.workshops.WorkshopsEvent.WorkshopPostponed;
import eu.savoirfaire.workshops.assignment.AssignmentTable.State;
import eu.savoirfaire.workshops.assignment.keeping.Assignments;
import eu.savoirfaire.workshops.assignment.keeping.KeptAssignment;
import eu.savoirfaire.workshops.assignment.speaker.SpeakerMail.News;
import eu.savoirfaire.workshops.planning.keeping.Plans;
import eu.savoirfaire.workshops.planning.table.PlanningState;
import jakarta.inject.Provider;
import jakarta.inject.Singleton;
import java.util.UUID;

/** Somebody who was asked by mail is asked again, or no more, or the workshop does not take place: they get a mail. */
@Singleton
final class WhenSpeakersAreAskedWriteToThem implements Reaction {
    private final Speakers speakers;
    private final Assignments assignments;
    private final Plans plans;
    private final Provider<SpeakerMail> mail;

    WhenSpeakersAreAskedWriteToThem(
            Speakers speakers, Assignments assignments, Plans plans, Provider<SpeakerMail> mail) {
        this.speakers = speakers;
        this.assignments = assignments;
        this.plans = plans;
        this.mail = mail;
    }

    @Override
    public String name() {
        return "workshops.when-speakers-are-asked-write-to-them";
    }

    @Override
    public boolean concerns(RecordedEvent event) {
        return switch (event.data()) {
            case PersonAsked _, WorkshopPostponed _ -> true;
            case AssignmentAnswered(var _, var _, var state) -> state.equals(State.WITHDRAWN.name());
            default -> false;
        };
    }

    @Override
    public void react(RecordedEvent event) {
        switch (event.data()) {
            case PersonAsked(var _, var id) -> asked(id);
            case AssignmentAnswered(var workshop, var id, var _) -> tell(id, State.WITHDRAWN, withdrawn(workshop));
            case WorkshopPostponed(var workshop) -> postponed(workshop);
            default -> throw new IllegalStateException("does not concern us: " + event.type());
        }
    }

    private void asked(UUID id) {
        var again = assignments.find(id).filter(kept -> kept.assignment().asked() > 1);
        tell(id, State.INVITED, again.isPresent() ? News.ASKED_AGAIN : News.ASKED);
    }

    /** What became of it since is told by what comes later. */
    private void tell(UUID id, State state, News news) {
        assignments.find(id).filter(kept -> kept.assignment().state() == state).ifPresent(kept -> send(kept, news));
    }

    private void postponed(WorkshopId workshop) {
        assignments.of(workshop).stream()
                .filter(kept -> kept.assignment().state() == State.INVITED
                        || kept.assignment().state() == State.CONFIRMED)
                .forEach(kept -> send(kept, News.POSTPONED));
    }

    /** A workshop that is cancelled takes back all that was asked. */
    private News withdrawn(WorkshopId workshop) {
        return plans.find(workshop).orElseThrow().state() == PlanningState.CANCELLED ? News.CANCELLED : News.WITHDRAWN;
    }

    private void send(KeptAssignment kept, News news) {
        speakers.doing(kept.id())
                .ifPresent(speaker -> mail.get()
                        .send(speaker, kept, plans.find(kept.workshop()).orElseThrow(), news));
    }
}
