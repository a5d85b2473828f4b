package eu.savoirfaire.platform.journey;

import eu.savoirfaire.catalogue.Catalogue;
import eu.savoirfaire.catalogue.Catalogue.PublishedPractice;
import eu.savoirfaire.catalogue.SheetTranslation;
import eu.savoirfaire.catalogue.SheetTranslation.Stage;
import eu.savoirfaire.catalogue.practice.Origin;
import eu.savoirfaire.catalogue.practice.Practice.Publication;
import eu.savoirfaire.catalogue.practice.Practices;
import eu.savoirfaire.catalogue.sheet.Section;
import eu.savoirfaire.infra.vocabulary.Language;
import io.micronaut.transaction.TransactionOperations;
import java.sql.Connection;
import java.time.Instant;
import java.util.Map;

/** A sheet of the demo data that was translated into English and Arabic, and partly changed since. */
final class TranslatedSheet {
    private TranslatedSheet() {}

    /** Its description is approved in both languages, its results are out of date in English, the rest is as written. */
    @SuppressWarnings("unchecked")
    static PublishedPractice in(Served served) {
        var practice = served.part(Catalogue.class).published().getFirst();
        var translation = served.part(SheetTranslation.class);
        TransactionOperations<Connection> transactions = served.part(TransactionOperations.class);
        transactions.executeWrite(_ -> {
            translation.enter(
                    practice.id(),
                    Language.EN,
                    Stage.APPROVED,
                    Map.of("description", "A description in English.", "results", "Results of old."));
            translation.enter(
                    practice.id(),
                    Language.AR,
                    Stage.APPROVED,
                    Map.of("subject", "الكتاب الأبيض للاستقبال", "description", "وصف بالعربية."));
            return true;
        });
        transactions.executeWrite(_ -> {
            var practices = served.part(Practices.class);
            var before = practices.find(practice.id()).orElseThrow();
            var newest = before.newest();
            var sheet = newest.sheet().with(Section.RESULTS, "Risultati nuovi.");
            practices.save(before.draft(sheet, newest.structure(), Origin.hand(), Instant.now()));
            var draft = practices.find(practice.id()).orElseThrow();
            if (draft.publish(Instant.now()) instanceof Publication.Published(var published)) {
                practices.save(published);
            }
            return true;
        });
        return practice;
    }
}
