package eu.savoirfaire.platform.flow;

import eu.savoirfaire.catalogue.Catalogue;
import eu.savoirfaire.catalogue.Catalogue.PublishedPractice;
import eu.savoirfaire.infra.vocabulary.Language;
import eu.savoirfaire.workshops.PresentedSheet;
import eu.savoirfaire.workshops.WorkshopsAhead;
import jakarta.inject.Singleton;
import java.util.List;

/** Talks at workshops are about sheets of the catalogue. */
@Singleton
final class PuttingSheetsOnTheShelf implements WorkshopsAhead.Shelf {
    private final Catalogue catalogue;

    PuttingSheetsOnTheShelf(Catalogue catalogue) {
        this.catalogue = catalogue;
    }

    @Override
    public List<PresentedSheet> published() {
        return catalogue.published().stream()
                .map(PuttingSheetsOnTheShelf::sheet)
                .toList();
    }

    private static PresentedSheet sheet(PublishedPractice practice) {
        return new PresentedSheet(
                practice.id().reference(),
                practice.revision(),
                practice.code(),
                practice.slug(),
                practice.title(),
                Language.of(practice.language()).orElse(Language.IT),
                true);
    }
}
