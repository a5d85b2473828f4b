package eu.savoirfaire.catalogue.finding;

import eu.savoirfaire.catalogue.CatalogueEvent;
import eu.savoirfaire.catalogue.PracticeId;
import eu.savoirfaire.catalogue.TranslationEvent;
import eu.savoirfaire.catalogue.publication.PublishedSheet;
import eu.savoirfaire.catalogue.publication.PublishedSheets;
import eu.savoirfaire.infra.event.RecordedEvent;
import eu.savoirfaire.infra.search.SearchIndex;
import eu.savoirfaire.infra.search.SearchIndexes;
import eu.savoirfaire.infra.search.content.Batch;
import eu.savoirfaire.infra.search.content.Change;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * The index of published sheets. Events say which practices to look at; what they now say is read from the tables, so
 * that an event applied twice, or after the next one, leaves the same index.
 */
@Singleton
class PracticeIndex {
    private final SearchIndex index;
    private final PublishedSheets sheets;
    private final PracticeDocuments documents;

    PracticeIndex(SearchIndexes indexes, PublishedSheets sheets, PracticeDocuments documents) {
        this.index = indexes.open(PracticeDocuments.DEFINITION);
        this.sheets = sheets;
        this.documents = documents;
    }

    SearchIndex searched() {
        return index;
    }

    long position() {
        return index.position();
    }

    void clear() {
        index.clear();
    }

    void apply(List<RecordedEvent> events, long through) {
        index.write(new Batch(changes(touched(events)), through));
    }

    private static Set<PracticeId> touched(List<RecordedEvent> events) {
        var practices = new LinkedHashSet<PracticeId>();
        for (var event : events) {
            switch (event.data()) {
                case CatalogueEvent.SheetPublished published -> practices.add(published.practice());
                case CatalogueEvent.StructureConfirmed confirmed -> practices.add(confirmed.practice());
                case CatalogueEvent.SheetPresented presented -> practices.add(presented.practice());
                case CatalogueEvent.SheetRedacted redacted -> practices.add(redacted.practice());
                case TranslationEvent.TranslationApproved approved -> practices.add(approved.practice());
                case CatalogueEvent.SheetMoved moved -> practices.add(moved.practice());
                default -> {}
            }
        }
        return practices;
    }

    private List<Change> changes(Set<PracticeId> practices) {
        Map<PracticeId, PublishedSheet> published =
                sheets.listed(practices).stream().collect(Collectors.toMap(PublishedSheet::id, Function.identity()));
        var changes = new ArrayList<Change>();
        for (var practice : practices) {
            var sheet = published.get(practice);
            changes.add(
                    sheet == null
                            ? new Change.Delete(practice.value().toString())
                            : new Change.Put(documents.document(sheet)));
        }
        return changes;
    }
}
