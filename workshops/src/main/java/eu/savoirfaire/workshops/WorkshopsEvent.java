package eu.savoirfaire.workshops;

import eu.savoirfaire.infra.access.PersonId;
import eu.savoirfaire.infra.event.DomainEvent;
import io.micronaut.serde.annotation.Serdeable;
import java.time.Instant;
import java.util.UUID;

/** What workshops tell the others. */
public sealed interface WorkshopsEvent extends DomainEvent {

    WorkshopId workshop();

    /** A workshop that took place is known; its record is a draft. */
    @Serdeable
    record WorkshopHeld(WorkshopId workshop) implements WorkshopsEvent {}

    /**
     * The record became public for the first time.
     *
     * @param practices how many practices were presented
     */
    @Serdeable
    record RecordPublished(WorkshopId workshop, int revision, int practices) implements WorkshopsEvent {}

    /** A corrected record took the place of the public one. */
    @Serdeable
    record RecordCorrected(WorkshopId workshop, int revision, int practices) implements WorkshopsEvent {}

    /** A workshop has its date and is announced. */
    @Serdeable
    record WorkshopScheduled(WorkshopId workshop, Instant startsAt) implements WorkshopsEvent {}

    /** It has other hours or another mode; whoever comes has to know. */
    @Serdeable
    record WorkshopChanged(WorkshopId workshop) implements WorkshopsEvent {}

    /** It waits for a new date. */
    @Serdeable
    record WorkshopPostponed(WorkshopId workshop) implements WorkshopsEvent {}

    /** It will not take place. */
    @Serdeable
    record WorkshopCancelled(WorkshopId workshop) implements WorkshopsEvent {}

    @Serdeable
    record WorkshopBegun(WorkshopId workshop) implements WorkshopsEvent {}

    @Serdeable
    record WorkshopEnded(WorkshopId workshop) implements WorkshopsEvent {}

    /** It was broken off. */
    @Serdeable
    record WorkshopAborted(WorkshopId workshop) implements WorkshopsEvent {}

    /**
     * People were told a programme.
     *
     * @param release from 1; more than 1 means that it changed
     */
    @Serdeable
    record ProgrammeReleased(WorkshopId workshop, int release) implements WorkshopsEvent {}

    /** Somebody is asked to do something, for the first time or again. */
    @Serdeable
    record PersonAsked(WorkshopId workshop, UUID assignment) implements WorkshopsEvent {}

    /**
     * What became of it.
     *
     * @param how {@code CONFIRMED}, {@code DECLINED} or {@code WITHDRAWN}
     */
    @Serdeable
    record AssignmentAnswered(WorkshopId workshop, UUID assignment, String how) implements WorkshopsEvent {}

    /** Somebody said what they need in order to take part. */
    @Serdeable
    record NeedRaised(WorkshopId workshop, UUID need) implements WorkshopsEvent {}

    /** They have an answer. */
    @Serdeable
    record NeedAnswered(WorkshopId workshop, UUID need) implements WorkshopsEvent {}

    /** Nobody answered in time: the trainers have to. */
    @Serdeable
    record NeedEscalated(WorkshopId workshop, UUID need) implements WorkshopsEvent {}

    /** An organisation named somebody, who has not said yes yet. */
    @Serdeable
    record PersonNominated(WorkshopId workshop, RegistrationId registration) implements WorkshopsEvent {}

    /** Somebody asked for a seat, and a trainer has to say yes. */
    @Serdeable
    record RegistrationRequested(WorkshopId workshop, RegistrationId registration) implements WorkshopsEvent {}

    @Serdeable
    record SeatConfirmed(WorkshopId workshop, RegistrationId registration) implements WorkshopsEvent {}

    /** Somebody waits for a seat. */
    @Serdeable
    record RegistrationQueued(WorkshopId workshop, RegistrationId registration) implements WorkshopsEvent {}

    /** A seat is kept for somebody who waited, for a time. */
    @Serdeable
    record SeatOffered(WorkshopId workshop, RegistrationId registration, Instant until) implements WorkshopsEvent {}

    /** Whoever has a seat has to say again whether they want it. */
    @Serdeable
    record RegistrationAskedAgain(WorkshopId workshop, RegistrationId registration) implements WorkshopsEvent {}

    /**
     * Somebody has neither a seat nor a place in the queue any more.
     *
     * @param how {@code declined}, {@code expired}, {@code rejected} or {@code cancelled}
     */
    @Serdeable
    record RegistrationEnded(WorkshopId workshop, RegistrationId registration, String how) implements WorkshopsEvent {}

    /**
     * Somebody was there for as much of a workshop as counts, and it is the training with this code.
     *
     * @param training such as {@code FIN-1}, as those who ask for it write it
     */
    @Serdeable
    record TrainingCompleted(WorkshopId workshop, PersonId person, String training) implements WorkshopsEvent {}

    /**
     * Somebody came through the door, or that was taken back.
     *
     * @param there whether it stands
     */
    @Serdeable
    record CheckedIn(WorkshopId workshop, RegistrationId registration, boolean there) implements WorkshopsEvent {}

    /** Whoever was there may answer a few questions about it. */
    @Serdeable
    record SurveyOpened(WorkshopId workshop) implements WorkshopsEvent {}

    /** That will soon be over. */
    @Serdeable
    record SurveyClosing(WorkshopId workshop) implements WorkshopsEvent {}

    /** Everybody may see a recording from now on. */
    @Serdeable
    record RecordingShown(WorkshopId workshop, UUID recording) implements WorkshopsEvent {}

    /** Not everybody may see a recording any more. */
    @Serdeable
    record RecordingHidden(WorkshopId workshop, UUID recording) implements WorkshopsEvent {}

    /** Somebody can be seen or heard in a recording and is asked whether it may be shown. */
    @Serdeable
    record ConsentAsked(WorkshopId workshop, UUID recording, PersonId person) implements WorkshopsEvent {}
}
