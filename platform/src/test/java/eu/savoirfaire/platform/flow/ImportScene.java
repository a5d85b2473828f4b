package eu.savoirfaire.platform.flow;

import static java.nio.charset.StandardCharsets.UTF_8;

import eu.savoirfaire.catalogue.Catalogue;
import eu.savoirfaire.catalogue.CatalogueExport;
import eu.savoirfaire.catalogue.ExportForm;
import eu.savoirfaire.catalogue.practice.Origin;
import eu.savoirfaire.catalogue.practice.Practices;
import eu.savoirfaire.catalogue.sheet.Section;
import eu.savoirfaire.infra.access.Actor;
import eu.savoirfaire.infra.testkit.database.TestDatabase;
import eu.savoirfaire.infra.vocabulary.Language;
import eu.savoirfaire.platform.account.RequestActor;
import eu.savoirfaire.platform.operation.Installation;
import eu.savoirfaire.workshops.Workshops;
import io.micronaut.transaction.TransactionOperations;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;

/** A program with its own data folder, into which reports are imported. */
abstract class ImportScene {
    static final String REPORT = """
            1° WORKSHOP DI SCAMBIO DI BUONE PRATICHE - LUCCA

            Il 03.05.2024 si è svolto a Lucca un incontro al quale hanno partecipato:

            - Forno del Porto (capofila)

            SCHEDA RIASSUNTIVA DELLA BUONA PRATICA

            ENTE PROMOTORE: Forno del Porto

            OGGETTO DELLA BUONA PRATICA: Pane in comune

            DESCRIZIONE DELLA BUONA PRATICA: Chi arriva impara il mestiere nelle notti di lavoro, accanto a chi lo conosce.

            TERRITORIO DI ATTUAZIONE: Toscana

            SOGGETTI COINVOLTI: forni, scuole

            DESTINATARI DELL'AZIONE: donne migranti

            RISULTATI FINORA RAGGIUNTI: 12 contratti

            PERSONA DI RIFERIMENTO: forno@porto.example

            SCHEDA RIASSUNTIVA DELLA BUONA PRATICA

            ENTE PROMOTORE: Sartoria Nuova

            OGGETTO DELLA BUONA PRATICA: Ago e filo

            DESCRIZIONE DELLA BUONA PRATICA: Un laboratorio aperto due sere la settimana.
            """;

    @TempDir
    Path folder;

    Installation installation;

    /** Where the program keeps its data. */
    abstract TestDatabase database();

    @BeforeEach
    void start() {
        var settings = new HashMap<String, Object>(
                Map.of("micronaut.server.port", -1, "savoir.events.workers", false, "savoir.search.memory", true));
        var database = database();
        settings.put("savoir.database.url", database.url());
        settings.put("savoir.database.username", database.user());
        settings.put("savoir.database.password", database.password());
        installation = Installation.serving(folder.resolve("data"), settings);
    }

    @AfterEach
    void end() {
        installation.close();
    }

    ImportOutcome.Taken take(String report, boolean publish) throws IOException {
        var file = Files.writeString(folder.resolve("report.txt"), report);
        return (ImportOutcome.Taken) importing(List.of(file), publish);
    }

    ImportOutcome importing(List<Path> files, boolean publish) {
        var importing = installation.part(Importing.class);
        return RequestActor.actingAs(Actor.operator(), () -> importing.take(files, publish, (what, done, total) -> {}));
    }

    String exported() throws IOException {
        var out = new ByteArrayOutputStream();
        installation.part(CatalogueExport.class).write(ExportForm.JSON, Language.EN, out);
        return out.toString(UTF_8);
    }

    @SuppressWarnings("unchecked")
    void editByHand(Section section, String text) {
        TransactionOperations<Connection> transactions = installation.part(TransactionOperations.class);
        transactions.executeWrite(status -> {
            var practice = practices().all().getFirst();
            var newest = practice.newest();
            practices()
                    .save(practice.draft(
                            newest.sheet().with(section, text), newest.structure(), Origin.hand(), Instant.now()));
            return practice;
        });
    }

    static List<String> outcomes(ImportOutcome.Taken taken) {
        return taken.sheets().stream().map(ImportOutcome.TakenSheet::outcome).toList();
    }

    Practices practices() {
        return installation.part(Practices.class);
    }

    Catalogue catalogue() {
        return installation.part(Catalogue.class);
    }

    Workshops workshops() {
        return installation.part(Workshops.class);
    }
}
