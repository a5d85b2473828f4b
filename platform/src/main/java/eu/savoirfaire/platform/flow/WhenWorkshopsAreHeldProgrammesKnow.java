package eu.savoirfaire.platform.flow;

import eu.savoirfaire.infra.event.RecordedEvent;
import eu.savoirfaire.infra.event.SharedProjection;
import eu.savoirfaire.matching.Seeking;
import eu.savoirfaire.matching.Seeking.HeldWorkshop;
import eu.savoirfaire.workshops.WorkshopId;
import eu.savoirfaire.workshops.Workshops;
import eu.savoirfaire.workshops.WorkshopsAhead;
import eu.savoirfaire.workshops.WorkshopsEvent.RecordCorrected;
import eu.savoirfaire.workshops.WorkshopsEvent.RecordPublished;
import eu.savoirfaire.workshops.WorkshopsEvent.WorkshopEnded;
import jakarta.inject.Singleton;
import java.time.ZoneOffset;

/** A workshop took place: programmes can count it, also one that was only reported. */
@Singleton
final class WhenWorkshopsAreHeldProgrammesKnow implements SharedProjection {
    private final Workshops workshops;
    private final WorkshopsAhead ahead;
    private final Seeking.Programmes programmes;

    WhenWorkshopsAreHeldProgrammesKnow(Workshops workshops, WorkshopsAhead ahead, Seeking.Programmes programmes) {
        this.workshops = workshops;
        this.ahead = ahead;
        this.programmes = programmes;
    }

    @Override
    public String name() {
        return "platform.when-workshops-are-held-programmes-know";
    }

    @Override
    public void apply(RecordedEvent event) {
        switch (event.data()) {
            case RecordPublished published -> recorded(published.workshop());
            case RecordCorrected corrected -> recorded(corrected.workshop());
            case WorkshopEnded ended -> ended(ended.workshop(), event);
            default -> {}
        }
    }

    @Override
    public void clear() {
        programmes.forgetWorkshops();
    }

    private void recorded(WorkshopId workshop) {
        workshops
                .record(workshop)
                .ifPresent(record -> programmes.workshopHeld(new HeldWorkshop(
                        workshop.value(),
                        record.title(),
                        record.language().code(),
                        "/workshops/" + record.slug(),
                        record.heldOn().last())));
    }

    /** What was never announced stays unknown. */
    private void ended(WorkshopId workshop, RecordedEvent event) {
        ahead.find(workshop)
                .ifPresent(one -> one.slug()
                        .ifPresent(slug -> programmes.workshopHeld(new HeldWorkshop(
                                workshop.value(),
                                one.title(),
                                "",
                                "/workshops/" + slug,
                                event.time().atZone(ZoneOffset.UTC).toLocalDate()))));
    }
}
