package eu.savoirfaire.workshops;

import eu.savoirfaire.infra.event.DomainEvent;
import io.micronaut.serde.annotation.Serdeable;
import java.time.Instant;

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
}
