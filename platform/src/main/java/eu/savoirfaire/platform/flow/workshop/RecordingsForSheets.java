package eu.savoirfaire.platform.flow.workshop;

import eu.savoirfaire.catalogue.Catalogue;
import eu.savoirfaire.catalogue.Catalogue.Recording;
import eu.savoirfaire.catalogue.PracticeId;
import eu.savoirfaire.workshops.WorkshopsAhead;
import jakarta.inject.Singleton;
import java.util.List;

/** The page of a sheet leads to recordings of what was told of it; what is hidden there is gone here with the next look. */
@Singleton
final class RecordingsForSheets implements Catalogue.Recordings {
    private final WorkshopsAhead workshops;

    RecordingsForSheets(WorkshopsAhead workshops) {
        this.workshops = workshops;
    }

    @Override
    public List<Recording> of(PracticeId practice) {
        return workshops.recordingsAbout(practice.reference()).stream()
                .map(one -> new Recording(one.title(), one.language(), one.href()))
                .toList();
    }
}
