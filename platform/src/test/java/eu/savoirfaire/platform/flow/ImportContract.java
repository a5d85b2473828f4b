package eu.savoirfaire.platform.flow;

import static org.assertj.core.api.Assertions.assertThat;

import eu.savoirfaire.catalogue.sheet.Life;
import eu.savoirfaire.catalogue.sheet.Section;
import eu.savoirfaire.infra.access.OrganisationNames;
import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What an import does to the catalogue, the first time and after. */
abstract class ImportContract extends ImportScene {

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
    void anAddressInASubjectOrANameIsNeverShown() throws IOException {
        take(
                REPORT.replace(
                                "OGGETTO DELLA BUONA PRATICA: Pane in comune",
                                "OGGETTO DELLA BUONA PRATICA: Pane in comune, pane@porto.example")
                        .replace(
                                "ENTE PROMOTORE: Forno del Porto",
                                "ENTE PROMOTORE: Forno del Porto, pane@porto.example"),
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
}
