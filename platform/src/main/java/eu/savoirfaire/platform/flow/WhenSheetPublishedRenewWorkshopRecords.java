package eu.savoirfaire.platform.flow;

import eu.savoirfaire.catalogue.Catalogue;
import eu.savoirfaire.catalogue.CatalogueEvent.SheetPublished;
import eu.savoirfaire.catalogue.CatalogueEvent.SheetRedacted;
import eu.savoirfaire.catalogue.PracticeId;
import eu.savoirfaire.infra.event.Reaction;
import eu.savoirfaire.infra.event.RecordedEvent;
import eu.savoirfaire.infra.vocabulary.Language;
import eu.savoirfaire.workshops.PresentedSheet;
import eu.savoirfaire.workshops.Workshops;
import jakarta.inject.Singleton;

/** A sheet got a new title, or lost somebody's name from it: the records of the workshops at which it was presented show it. */
@Singleton
final class WhenSheetPublishedRenewWorkshopRecords implements Reaction {
    private final Catalogue catalogue;
    private final Workshops workshops;

    WhenSheetPublishedRenewWorkshopRecords(Catalogue catalogue, Workshops workshops) {
        this.catalogue = catalogue;
        this.workshops = workshops;
    }

    @Override
    public String name() {
        return "platform.when-sheet-published-renew-workshop-records";
    }

    @Override
    public boolean concerns(RecordedEvent event) {
        return event.data() instanceof SheetPublished || event.data() instanceof SheetRedacted;
    }

    @Override
    public void react(RecordedEvent event) {
        switch (event.data()) {
            case SheetPublished published -> renew(published.practice(), published.revision());
            case SheetRedacted redacted -> renew(redacted.practice(), redacted.revision());
            default -> throw new IllegalStateException("does not concern us: " + event.type());
        }
    }

    private void renew(PracticeId id, int revision) {
        catalogue
                .find(id)
                .map(practice -> new PresentedSheet(
                        practice.id().reference(),
                        revision,
                        practice.code(),
                        practice.slug(),
                        practice.title(),
                        Language.of(practice.language()).orElse(Language.IT),
                        true))
                .ifPresent(workshops::renewSheet);
    }
}
