package eu.savoirfaire.platform.activity;

import eu.savoirfaire.catalogue.CatalogueEvent;
import eu.savoirfaire.infra.event.RecordedEvent;
import eu.savoirfaire.infra.event.SharedProjection;
import eu.savoirfaire.workshops.WorkshopsEvent;
import jakarta.inject.Singleton;
import java.util.UUID;

/** Writes down what concerns readers. The same event again finds its row there. */
@Singleton
final class ActivityProjection implements SharedProjection {
    private final ActivityRows rows;

    ActivityProjection(ActivityRows rows) {
        this.rows = rows;
    }

    @Override
    public String name() {
        return "platform.activity";
    }

    @Override
    public void apply(RecordedEvent event) {
        switch (event.data()) {
            case CatalogueEvent.SheetPublished published ->
                enter(event, Activity.SHEET_PUBLISHED, published.practice().value());
            case WorkshopsEvent.RecordPublished published ->
                enter(event, Activity.RECORD_PUBLISHED, published.workshop().value());
            case WorkshopsEvent.RecordCorrected corrected ->
                enter(event, Activity.RECORD_CORRECTED, corrected.workshop().value());
            default -> {}
        }
    }

    private void enter(RecordedEvent event, Activity kind, UUID subject) {
        rows.enter(event.position(), event.time(), kind, subject.toString());
    }

    @Override
    public void clear() {
        rows.deleteAll();
    }
}
