package eu.savoirfaire.workshops.archive;

import eu.savoirfaire.infra.web.message.Label;
import eu.savoirfaire.infra.web.page.Tile;
import eu.savoirfaire.infra.web.visit.Visit;
import eu.savoirfaire.workshops.record.Records;
import jakarta.inject.Singleton;
import java.util.Optional;

/** Leads from the home page to the archive. */
@Singleton
final class WorkshopsTile implements Tile {
    private final Records records;

    WorkshopsTile(Records records) {
        this.records = records;
    }

    @Override
    public int order() {
        return 20;
    }

    @Override
    public Optional<Content> content(Visit visit) {
        return Optional.of(new Content(
                Label.key("workshops.list.title"),
                Label.key("workshops.tile"),
                "/workshops",
                Optional.of(records.countRecorded()).filter(count -> count > 0),
                "workshop"));
    }
}
