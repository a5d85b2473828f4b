package eu.savoirfaire.workshops;

import eu.savoirfaire.infra.event.DomainEvent;
import io.micronaut.serde.annotation.Serdeable;

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
}
