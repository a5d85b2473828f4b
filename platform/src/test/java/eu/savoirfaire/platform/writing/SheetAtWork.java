package eu.savoirfaire.platform.writing;

import eu.savoirfaire.catalogue.offline.Brought;
import eu.savoirfaire.catalogue.offline.OfflineWork;
import eu.savoirfaire.catalogue.offline.OfflineWork.Taking;
import eu.savoirfaire.catalogue.offline.OfflineWork.Wanted;
import eu.savoirfaire.catalogue.offline.paper.PaperReader;
import eu.savoirfaire.catalogue.offline.paper.PlainText;
import eu.savoirfaire.catalogue.offline.paper.ReturnedPaper;
import eu.savoirfaire.catalogue.practice.Practice;
import eu.savoirfaire.catalogue.practice.Practices;
import eu.savoirfaire.catalogue.sheet.Section;
import eu.savoirfaire.infra.access.Actor;
import eu.savoirfaire.infra.testkit.database.TestDatabase;
import eu.savoirfaire.infra.vocabulary.Language;
import eu.savoirfaire.platform.account.Account;
import eu.savoirfaire.platform.account.RequestActor;
import io.micronaut.transaction.TransactionOperations;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Instant;
import java.util.EnumMap;
import java.util.Map;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;

/** Two authors with a sheet of their organisation, on one database. */
abstract class SheetAtWork {
    private static final PaperReader READER = new PaperReader();

    WritingScene scene;
    Account anna;
    Account bruno;
    Practice practice;

    abstract TestDatabase database();

    @BeforeEach
    void begin() {
        scene = new WritingScene(database());
        anna = scene.writer("Anna");
        bruno = scene.writer("Bruno");
        practice = scene.begun(anna);
        for (var section : Section.values()) {
            if (section.required() && section != Section.SUBJECT && section != Section.INSTITUTION) {
                scene.write(anna, practice.code(), section, "", "First " + section.key());
            }
        }
    }

    @AfterEach
    void end() {
        scene.close();
    }

    ReturnedPaper takenAlong() {
        var document = scene.as(anna, () -> scene.part(OfflineWork.class).takeAlong(practice.code(), Language.ES));
        return READER.read("copy.docx", document);
    }

    static Map<Section, String> edited(ReturnedPaper paper, Map<Section, String> edits) {
        var sections = new EnumMap<Section, String>(Section.class);
        sections.putAll(paper.sections());
        sections.putAll(edits);
        return sections;
    }

    Brought compare(Map<Section, String> sections, ReturnedPaper paper) {
        return scene.as(
                anna,
                () -> scene.part(OfflineWork.class).compare(practice.code(), "copy.docx", sections, paper.trace()));
    }

    Taking take(Account who, Brought brought) {
        var wanted = new EnumMap<Section, Wanted>(Section.class);
        brought.differences()
                .forEach(difference -> wanted.put(
                        difference.section(), new Wanted(difference.brought(), PlainText.mark(difference.here()))));
        return scene.as(who, () -> scene.part(OfflineWork.class).take(practice.code(), wanted));
    }

    void publish() {
        inTransaction(() -> {
            var practices = scene.part(Practices.class);
            var draft = practices.findByCode(practice.code()).orElseThrow();
            practices.save(((Practice.Publication.Published) draft.publish(Instant.now())).practice());
            return true;
        });
    }

    @SuppressWarnings("unchecked")
    <T> T inTransaction(Callable<T> work) {
        TransactionOperations<Connection> transactions = scene.part(TransactionOperations.class);
        return RequestActor.actingAs(
                Actor.operator(),
                () -> transactions.executeWrite(status -> {
                    try {
                        return work.call();
                    } catch (Exception failure) {
                        throw new AssertionError(failure);
                    }
                }));
    }

    long count(String sql) throws SQLException {
        try (var connection = DriverManager.getConnection(
                        scene.database().url(),
                        scene.database().user(),
                        scene.database().password());
                var rows = connection.createStatement().executeQuery(sql)) {
            rows.next();
            return rows.getLong(1);
        }
    }
}
