package eu.savoirfaire.platform.flow;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import eu.savoirfaire.catalogue.Catalogue;
import eu.savoirfaire.catalogue.CatalogueExport;
import eu.savoirfaire.catalogue.ExportForm;
import eu.savoirfaire.catalogue.practice.Origin;
import eu.savoirfaire.catalogue.practice.Practices;
import eu.savoirfaire.catalogue.sheet.Life;
import eu.savoirfaire.catalogue.sheet.Section;
import eu.savoirfaire.infra.access.Actor;
import eu.savoirfaire.infra.access.OrganisationNames;
import eu.savoirfaire.infra.testkit.database.TestDatabase;
import eu.savoirfaire.infra.vocabulary.Language;
import eu.savoirfaire.platform.account.RequestActor;
import eu.savoirfaire.platform.activity.ActivityFeed;
import eu.savoirfaire.platform.operation.Installation;
import eu.savoirfaire.workshops.Talk;
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
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What an import does to the catalogue and to workshops, the first time and after. */
abstract class ImportContract {
    private static final String REPORT = """
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
    private Path folder;

    private Installation installation;

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

    @Test
    void completeSheetsArePublishedAndOthersStayDraftsWithAWarning() throws IOException {
        var taken = take(REPORT, true);

        assertThat(outcomes(taken)).containsExactly("CREATED", "CREATED");
        assertThat(taken.sheets())
                .extracting(ImportOutcome.TakenSheet::published)
                .containsExactly(true, false);
        assertThat(taken.sheets().get(1).warnings()).anyMatch(warning -> warning.contains("stays a draft"));
        assertThat(catalogue().published()).hasSize(1);
        assertThat(workshops().published()).hasSize(1);
    }

    @Test
    void importingTwiceIsImportingOnce() throws IOException {
        take(REPORT, true);
        var before = practices().all();

        var again = take(REPORT, true);

        assertThat(outcomes(again)).containsExactly("UNCHANGED", "UNCHANGED");
        assertThat(practices().all()).isEqualTo(before);
        assertThat(workshops().published()).hasSize(1);
    }

    @Test
    void aCorrectedReportMakesANewRevisionAndTheFormerOneCanStillBeCited() throws IOException {
        take(REPORT, true);

        var corrected = take(REPORT.replace("12 contratti", "14 contratti"), true);

        assertThat(outcomes(corrected)).containsExactly("REVISED", "UNCHANGED");
        var practice = practices().all().getFirst();
        assertThat(practice.revisions()).hasSize(2);
        assertThat(practice.published().orElseThrow().sheet().text(Section.RESULTS))
                .contains("14 contratti");
        assertThat(practice.revision(1).orElseThrow().sheet().text(Section.RESULTS))
                .contains("12 contratti");
    }

    @Test
    void withoutPublishACorrectionIsADraftBesideWhatIsPublished() throws IOException {
        take(REPORT, true);

        take(REPORT.replace("12 contratti", "14 contratti"), false);

        var practice = practices().all().getFirst();
        assertThat(practice.published().orElseThrow().sheet().text(Section.RESULTS))
                .contains("12 contratti");
        assertThat(practice.workingCopy().orElseThrow().sheet().text(Section.RESULTS))
                .contains("14 contratti");
    }

    @Test
    void whatPeopleEditedIsNeverOverwritten() throws IOException {
        take(REPORT, true);
        editByHand(Section.RESULTS, "15 contratti, contati a mano");

        var again = take(REPORT, true);
        var corrected = take(REPORT.replace("12 contratti", "14 contratti"), true);

        assertThat(outcomes(again)).startsWith("UNCHANGED");
        assertThat(outcomes(corrected)).startsWith("CONFLICT");
        assertThat(corrected.sheets().getFirst().differences())
                .containsExactly(
                        new ImportOutcome.Difference("results", "15 contratti, contati a mano", "14 contratti"));
        assertThat(practices().all().getFirst().newest().sheet().text(Section.RESULTS))
                .contains("15 contratti, contati a mano");
    }

    @Test
    void anAbsentContactDeletesNone() throws IOException {
        take(REPORT, true);

        var again = take(REPORT.replace("PERSONA DI RIFERIMENTO: forno@porto.example", ""), true);

        assertThat(outcomes(again)).startsWith("UNCHANGED");
        assertThat(practices().all().getFirst().newest().sheet().text(Section.CONTACT))
                .isPresent();
    }

    @Test
    void lifeIsKeptExportedAndComesBack() throws IOException {
        take(REPORT, true);
        var running = exported().replace("\"life\" : \"UNKNOWN\"", "\"life\" : \"RUNNING\"");

        var stated = take(running, true);
        take(REPORT, true);

        assertThat(outcomes(stated)).containsExactly("UNCHANGED");
        assertThat(practices().all().getFirst().life()).isEqualTo(Life.RUNNING);
        assertThat(exported()).isEqualTo(running);
    }

    @Test
    void aDraftImportDoesNotChangeWhatReadersSeeOfTheLife() throws IOException {
        take(REPORT, true);

        take(exported().replace("UNKNOWN", "ENDED"), false);

        assertThat(practices().all().getFirst().life()).isEqualTo(Life.UNKNOWN);
    }

    @Test
    void talksWithoutASheetRecordingsAndTheLanguageReachTheRecord() throws IOException {
        take(
                REPORT.replace("Il 03.05.2024 si è svolto a Lucca un incontro", """
                        The workshop was held in Lucca on 3 May 2024. The representative of Night School Lucca described
                        evening classes. The meeting was recorded.

                        The organisations with which we met""")
                        .replace("al quale hanno partecipato:", "were:"),
                true);

        var workshop = workshops().published().getFirst();
        var record = workshops().record(workshop.id()).orElseThrow();

        assertThat(record.talks()).containsExactly(new Talk("Evening classes", "Night School Lucca"));
        assertThat(record.recordingKept()).isTrue();
        assertThat(record.language()).isEqualTo(Language.EN);
    }

    @Test
    void aWorkshopWithoutADateIsNotKeptAndWarnedOf() throws IOException {
        var taken = take(REPORT.replace("Il 03.05.2024 s", "S"), true);

        assertThat(workshops().isEmpty()).isTrue();
        assertThat(taken.warnings()).singleElement().asString().startsWith("line 1: ");
    }

    @Test
    void whatReadersCanReadNowIsToldAsNews() throws IOException {
        take(REPORT, true);

        var news = installation.part(ActivityFeed.class).latest(6);

        assertThat(news)
                .extracting(ActivityFeed.Entry::href)
                .containsExactlyInAnyOrder(
                        "/practices/pane-in-comune",
                        "/workshops/" + workshops().published().getFirst().slug());
    }

    @Test
    void anAddressInASubjectOrANameIsNeverShown() throws IOException {
        take(
                REPORT.replace("OGGETTO DELLA BUONA PRATICA: Pane in comune", "OGGETTO DELLA BUONA PRATICA: Pane in comune, pane@porto.example")
                        .replace("ENTE PROMOTORE: Forno del Porto", "ENTE PROMOTORE: Forno del Porto, pane@porto.example"),
                true);

        var practice = catalogue().published().getFirst();
        var owner = catalogue().practicesByOrganisation().keySet().iterator().next();

        assertThat(practice.title()).isEqualTo("Pane in comune, […]");
        assertThat(practice.slug()).isEqualTo("pane-in-comune");
        assertThat(installation.part(OrganisationNames.class).name(owner)).contains("Forno del Porto, […]");
    }

    @Test
    void oneRefusedFileMeansThatNothingIsWritten() throws IOException {
        var good = Files.writeString(folder.resolve("report.txt"), REPORT);
        var empty = Files.writeString(folder.resolve("empty.txt"), "");

        var outcome = importing(List.of(good, empty), true);

        assertThat(outcome).isInstanceOf(ImportOutcome.NothingTaken.class);
        assertThat(catalogue().isEmpty()).isTrue();
    }

    private ImportOutcome.Taken take(String report, boolean publish) throws IOException {
        var file = Files.writeString(folder.resolve("report.txt"), report);
        return (ImportOutcome.Taken) importing(List.of(file), publish);
    }

    private ImportOutcome importing(List<Path> files, boolean publish) {
        var importing = installation.part(Importing.class);
        return RequestActor.actingAs(Actor.operator(), () -> importing.take(files, publish, (what, done, total) -> {}));
    }

    private String exported() throws IOException {
        var out = new ByteArrayOutputStream();
        installation.part(CatalogueExport.class).write(ExportForm.JSON, Language.EN, out);
        return out.toString(UTF_8);
    }

    @SuppressWarnings("unchecked")
    private void editByHand(Section section, String text) {
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

    private static List<String> outcomes(ImportOutcome.Taken taken) {
        return taken.sheets().stream().map(ImportOutcome.TakenSheet::outcome).toList();
    }

    private Practices practices() {
        return installation.part(Practices.class);
    }

    private Catalogue catalogue() {
        return installation.part(Catalogue.class);
    }

    private Workshops workshops() {
        return installation.part(Workshops.class);
    }
}
