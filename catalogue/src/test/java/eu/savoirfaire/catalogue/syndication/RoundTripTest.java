package eu.savoirfaire.catalogue.syndication;

import static org.assertj.core.api.Assertions.assertThat;

import eu.savoirfaire.catalogue.Catalogue.PresentedWorkshop;
import eu.savoirfaire.catalogue.intake.ReadSheet;
import eu.savoirfaire.catalogue.intake.Report;
import eu.savoirfaire.catalogue.intake.exchange.Intake;
import eu.savoirfaire.catalogue.intake.exchange.IntakeReading;
import eu.savoirfaire.catalogue.sheet.Life;
import eu.savoirfaire.catalogue.sheet.Section;
import eu.savoirfaire.catalogue.syndication.data.CsvWriter;
import eu.savoirfaire.catalogue.syndication.data.JsonWriter;
import eu.savoirfaire.catalogue.syndication.print.DocxWriter;
import eu.savoirfaire.catalogue.syndication.print.PdfWriter;
import eu.savoirfaire.catalogue.syndication.print.ReportWriter;
import eu.savoirfaire.infra.vocabulary.Language;
import eu.savoirfaire.infra.vocabulary.Vocabularies;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** What is written is read back by the import as the same sheets. */
class RoundTripTest {
    private static final CodeLabels CODES = new CodeLabels(new Vocabularies());
    private static final List<SheetWriter> EXACT =
            List.of(new JsonWriter(CODES), new CsvWriter(), new ReportWriter(), new DocxWriter());
    private static final Intake INTAKE = new Intake();
    private static final int ROUNDS = 20;

    static Stream<Arguments> everyFormAndLanguage() {
        return EXACT.stream()
                .flatMap(writer -> Stream.of(Language.values()).map(labels -> Arguments.of(writer, labels)));
    }

    @ParameterizedTest
    @MethodSource("everyFormAndLanguage")
    void allSheetsComeBackAsTheyWere(SheetWriter writer, Language labels) throws IOException {
        var sheets = List.of(ExampleSheets.arabic(), ExampleSheets.italian(), ExampleSheets.english());

        var read = read(writer, sheets, labels);

        assertSame(read, sheets, writer + " " + labels);
        if (writer instanceof JsonWriter) {
            assertThat(read.sheets().getFirst().structure().with(List.of()).inEdition(3))
                    .isEqualTo(sheets.getFirst().facts());
            assertThat(read.sheets().getFirst().structure().classifications())
                    .isEqualTo(sheets.getFirst().classifications());
            assertThat(read.sheets()).extracting(ReadSheet::life).containsOnly(Life.ENDED);
        }
        assertThat(read.warnings()).isEmpty();
        assertThat(read.sheets()).flatExtracting(ReadSheet::warnings).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("everyFormAndLanguage")
    void randomSheetsComeBackAsTheyWere(SheetWriter writer, Language labels) throws IOException {
        var seed = Long.getLong("savoir.seed", System.nanoTime());
        var random = new Random(seed);
        for (var round = 0; round < ROUNDS; round++) {
            var sheets = new RandomSheets(random).some();

            var read = read(writer, sheets, labels);

            assertSame(
                    read,
                    writer instanceof ReportWriter || writer instanceof DocxWriter ? inOrder(sheets) : sheets,
                    "seed " + seed + " round " + round + " " + writer + " " + labels);
        }
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void printedSheetsComeBackAsTheyWere(Language labels) throws IOException {
        for (var sheet : List.of(ExampleSheets.italian(), ExampleSheets.english())) {
            var out = new ByteArrayOutputStream();
            new PdfWriter().write(sheet, labels, out);

            assertSame(read("sheet.pdf", out), List.of(sheet), "PDF of " + sheet.code() + " " + labels);
        }
    }

    @Test
    void aPrintedCatalogueComesBackWithItsWorkshops() throws IOException {
        var sheets = List.of(ExampleSheets.italian(), ExampleSheets.english());
        var out = new ByteArrayOutputStream();
        new PdfWriter().write(sheets, Language.IT, out);

        var read = read("catalogue.pdf", out);

        assertSame(read, sheets, "PDF");
        assertThat(read.workshops()).extracting(workshop -> workshop.ordinal()).containsExactly(1, 2);
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void theReportNamesItsWorkshopsSoThatTheyAreRead(Language labels) throws IOException {
        var read = read(new ReportWriter(), List.of(ExampleSheets.italian(), ExampleSheets.english()), labels);

        assertThat(read.workshops()).hasSize(2);
        assertThat(read.workshops().getFirst().place()).isEqualTo("Firenze");
        assertThat(read.workshops().getFirst().date()).asString().contains("2025-04-03");
        assertThat(read.sheets()).extracting(ReadSheet::workshop).containsExactly(1, 2);
    }

    /** Sheets of no workshop come first, then those of the earlier one. */
    private static List<PublicSheet> inOrder(List<PublicSheet> sheets) {
        return sheets.stream()
                .sorted(Comparator.comparing(
                        sheet -> sheet.workshop().map(PresentedWorkshop::heldOn).orElse("")))
                .toList();
    }

    private static Report read(SheetWriter writer, List<PublicSheet> sheets, Language labels) throws IOException {
        var out = new ByteArrayOutputStream();
        writer.write(sheets, labels, out);
        return read("sheets." + writer.form().extension(), out);
    }

    private static Report read(String name, ByteArrayOutputStream out) {
        return switch (INTAKE.read(name, new ByteArrayInputStream(out.toByteArray()))) {
            case IntakeReading.Done done -> done.report();
            case IntakeReading.NotRead refused ->
                throw new AssertionError(refused.refusal().toString());
        };
    }

    private static void assertSame(Report read, List<PublicSheet> sheets, String what) {
        assertThat(read.sheets()).as(what).hasSameSizeAs(sheets);
        for (var i = 0; i < sheets.size(); i++) {
            var texts = sheets.get(i).texts();
            for (var section : Section.values()) {
                assertThat(read.sheets().get(i).text(section))
                        .as("%s sheet %d %s", what, i, section)
                        .isEqualTo(Optional.ofNullable(texts.get(section)));
            }
        }
    }
}
