package eu.savoirfaire.platform.flow.workshop;

import eu.savoirfaire.catalogue.Catalogue;
import eu.savoirfaire.catalogue.Catalogue.PresentedWorkshop;
import eu.savoirfaire.catalogue.PracticeId;
import eu.savoirfaire.infra.event.Reaction;
import eu.savoirfaire.infra.event.RecordedEvent;
import eu.savoirfaire.workshops.PresentedSheet;
import eu.savoirfaire.workshops.WorkshopRecord;
import eu.savoirfaire.workshops.Workshops;
import eu.savoirfaire.workshops.WorkshopsEvent;
import eu.savoirfaire.workshops.WorkshopsEvent.RecordCorrected;
import eu.savoirfaire.workshops.WorkshopsEvent.RecordPublished;
import jakarta.inject.Singleton;
import java.util.UUID;

/** The record of a workshop became public, or was corrected: the sheets that were presented there say so. */
@Singleton
final class WhenRecordPublishedShowItOnSheets implements Reaction {
    private final Workshops workshops;
    private final Catalogue catalogue;

    WhenRecordPublishedShowItOnSheets(Workshops workshops, Catalogue catalogue) {
        this.workshops = workshops;
        this.catalogue = catalogue;
    }

    @Override
    public String name() {
        return "platform.when-record-published-show-it-on-sheets";
    }

    @Override
    public boolean concerns(RecordedEvent event) {
        return event.data() instanceof RecordPublished || event.data() instanceof RecordCorrected;
    }

    @Override
    public void react(RecordedEvent event) {
        workshops.record(((WorkshopsEvent) event.data()).workshop()).ifPresent(this::show);
    }

    private void show(WorkshopRecord record) {
        catalogue.presentedAt(
                new PresentedWorkshop(
                        record.id().value().toString(),
                        record.slug(),
                        record.title(),
                        record.heldOn().toString(),
                        record.place()),
                record.sheets().stream()
                        .map(PresentedSheet::practice)
                        .map(practice -> new PracticeId(UUID.fromString(practice.id())))
                        .toList());
    }
}
