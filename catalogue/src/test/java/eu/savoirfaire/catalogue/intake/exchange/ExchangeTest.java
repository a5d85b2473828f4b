package eu.savoirfaire.catalogue.intake.exchange;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import eu.savoirfaire.catalogue.Outcome;
import eu.savoirfaire.catalogue.intake.ReadSheet;
import eu.savoirfaire.catalogue.intake.Report;
import eu.savoirfaire.catalogue.intake.source.Warning;
import eu.savoirfaire.catalogue.intake.source.WarningCode;
import eu.savoirfaire.catalogue.intake.workshop.ReadWorkshop;
import eu.savoirfaire.catalogue.sheet.Life;
import eu.savoirfaire.catalogue.sheet.Section;
import eu.savoirfaire.infra.refusal.Refusal;
import eu.savoirfaire.infra.refusal.Sentences;
import eu.savoirfaire.infra.vocabulary.Language;
import io.micronaut.serde.ObjectMapper;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ExchangeTest {
    private static final String TEXT = """
            1° WORKSHOP DI SCAMBIO DI BUONE PRATICHE - LUCCA

            Si è svolto il 3 maggio 2031.

            SCHEDA RIASSUNTIVA DELLA BUONA PRATICA

            ENTE PROMOTORE: Forno del Porto
            OGGETTO DELLA BUONA PRATICA: Pane comune
            DESCRIZIONE DELLA BUONA PRATICA: Si impasta:
            - al mattino
            - alla sera
            RISULTATI FINORA RAGGIUNTI:
            """;

    private final Intake intake = new Intake();

    @Test
    void theResultDocumentHasTheFormThatProgramsRely() throws IOException {
        var document = ImportDocuments.of(report(TEXT), sheet -> new ImportDocuments.Decision(null, Outcome.CREATED));

        var json = ObjectMapper.getDefault().writeValueAsString(document);

        assertThat(json)
                .startsWith(
                        "{\"sheets\":[{\"code\":null,\"outcome\":\"CREATED\",\"workshop\":1,\"labelLanguage\":\"it\",\"textLanguage\":\"it\"")
                .contains(
                        "\"sections\":{\"institution\":\"Forno del Porto\",\"subject\":\"Pane comune\",\"description\":\"Si impasta:\\n\\n- al mattino\\n- alla sera\",\"territory\":null")
                .contains("\"results\":null,\"future\":null,\"transferability\":null,\"contact\":null,\"other\":null}")
                .contains("\"sources\":{\"institution\":{\"fromLine\":7,\"toLine\":7}")
                .contains(
                        "\"warnings\":[{\"line\":5,\"code\":\"section-missing\",\"message\":\"The required section “territory” is missing.\"}")
                .contains(
                        "\"workshops\":[{\"ordinal\":1,\"title\":\"1° WORKSHOP DI SCAMBIO DI BUONE PRATICHE - LUCCA\",\"date\":\"2031-05-03\",\"place\":\"Lucca\",\"mode\":\"IN_PERSON\",\"onlinePlatform\":null,\"participants\":[{\"name\":\"Forno del Porto\",\"role\":null}],\"sheets\":[1],\"language\":\"it\",\"talks\":[],\"recordingKept\":false,\"recordingSource\":null}]")
                .endsWith("\"warnings\":[]}");
    }

    @Test
    void talksAndRecordingsComeBackWithTheirLines() throws IOException {
        var report = report(TEXT.replace("2031.", """
                2031. Hanno partecipato:

                - Cassa Rurale

                Il referente della Cassa Rurale ha illustrato i prestiti d'onore. La serata è stata videoregistrata.
                """));
        var document = ImportDocuments.of(report, sheet -> new ImportDocuments.Decision(null, Outcome.CREATED));

        var read = report(ObjectMapper.getDefault().writeValueAsString(document));

        assertThat(read.workshops()).isEqualTo(report.workshops());
        assertThat(read.workshops().getFirst().talks()).hasSize(1);
        assertThat(read.workshops().getFirst().recording()).isNotNull();
    }

    @Test
    void aWorkshopWithoutADateIsWarnedOfWithItsLine() {
        var report = report("""
                {"workshops": [
                  {"ordinal": 1, "title": "Incontro di scambio a Lucca tra le organizzazioni della rete", "date": "2031-05"},
                  {"ordinal": 2, "title": "Encuentro en Cádiz con los socios del proyecto", "date": null}]}""");

        assertThat(report.warnings()).containsExactly(new Warning(3, WarningCode.WORKSHOP_WITHOUT_DATE, "2"));
        assertThat(report.workshops()).extracting(ReadWorkshop::language).containsExactly(Language.IT, Language.ES);
    }

    @ParameterizedTest
    @ValueSource(strings = {"2031-05-03/2031-06", "2032/2031", "soon"})
    void aDateThatIsNoneIsRefused(String date) {
        assertThat(refusal("{\"workshops\": [{\"ordinal\": 1, \"title\": \"x\", \"date\": \"" + date + "\"}]}"))
                .isInstanceOf(IntakeRefusal.UnexpectedJson.class);
    }

    @Test
    void theResultDocumentIsReadBack() throws IOException {
        var report = report(TEXT);
        var document =
                ImportDocuments.of(report, sheet -> new ImportDocuments.Decision("GP-2031-0001", Outcome.UNCHANGED));

        var read = report(ObjectMapper.getDefault().writeValueAsString(document));

        assertThat(read.sheets().getFirst().sheet())
                .isEqualTo(report.sheets().getFirst().sheet());
        assertThat(read.sheets().getFirst().code()).isEqualTo("GP-2031-0001");
        assertThat(read.sheets().getFirst().workshop()).isEqualTo(1);
        assertThat(read.workshops()).isEqualTo(report.workshops());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "[{\"institution\": \"Forno\", \"subject\": \"Pane\"}]",
                "{\"institution\": \"Forno\", \"subject\": \"Pane\"}",
                "{\"sheets\": [{\"sections\": {\"institution\": \"Forno\", \"subject\": \"Pane\", \"results\": null}}]}"
            })
    void jsonOfThreeShapesIsRead(String json) {
        var sheet = report(json).sheets().getFirst();

        assertThat(sheet.text(Section.INSTITUTION)).contains("Forno");
        assertThat(sheet.text(Section.SUBJECT)).contains("Pane");
    }

    @Test
    void lifeIsReadWhereItIsStatedAndUnknownElsewhere() {
        var sheets = report("""
                [{"institution": "Forno", "life": "PLANNED"}, {"institution": "Sarta", "life": null}, {"institution": "Orto"}]""").sheets();

        assertThat(sheets).extracting(ReadSheet::life).containsExactly(Life.PLANNED, Life.UNKNOWN, Life.UNKNOWN);
        assertThat(refusal("[{\"institution\": \"Forno\", \"life\": \"DRAFT\"}]"))
                .isEqualTo(new IntakeRefusal.UnexpectedJson("test", 1, 35, "life"));
    }

    @Test
    void unknownFieldsAreWarnedOf() {
        var sheet = report("[{\"institution\": \"Forno\",\n \"colour\": {\"a\": [1]}, \"subject\": \"Pane\"}]")
                .sheets()
                .getFirst();

        assertThat(sheet.warnings()).containsExactly(new Warning(2, WarningCode.FIELD_UNKNOWN, "colour"));
        assertThat(sheet.text(Section.SUBJECT)).contains("Pane");
    }

    @Test
    void brokenJsonIsToldWithItsPlace() {
        assertThat(refusal("{\"sheets\": [\n  {\"institution\": }]}"))
                .isEqualTo(new IntakeRefusal.BrokenJson("test", 2, 19));
        assertThat(refusal("[{\"institution\": 5}]"))
                .isEqualTo(new IntakeRefusal.UnexpectedJson("test", 1, 18, "institution"));
        assertThat(refusal("{\"sheets\": 5}")).isInstanceOf(IntakeRefusal.UnexpectedJson.class);
        assertThat(refusal("[{\"institution\": \"x\"")).isInstanceOf(IntakeRefusal.BrokenJson.class);
        assertThat(refusal("[{\"a\":" + "[".repeat(100_000))).isInstanceOf(IntakeRefusal.BrokenJson.class);
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '^',
            delimiter = '|',
            value = {"^,^", "^;^", "^\t^"})
    void csvWithAnyDelimiterIsRead(String delimiter) {
        var csv = "\ufeff"
                + String.join(delimiter, "code", "language", "workshop", "institution", "subject", "description")
                + "\r\n"
                + String.join(
                        delimiter,
                        "GP-2031-0001",
                        "it",
                        "2",
                        "\"Forno, detto \"\"del Porto\"\"; e altri\"",
                        "Pane",
                        "\"'- uno\n- due\"")
                + "\r\n";

        var sheet = report(csv).sheets().getFirst();

        assertThat(sheet.code()).isEqualTo("GP-2031-0001");
        assertThat(sheet.workshop()).isEqualTo(2);
        assertThat(sheet.textLanguage()).isEqualTo(Language.IT);
        assertThat(sheet.text(Section.INSTITUTION)).contains("Forno, detto \"del Porto\"; e altri");
        assertThat(sheet.text(Section.DESCRIPTION)).contains("- uno\n- due");
    }

    @Test
    void brokenCsvIsToldWithItsPlace() {
        assertThat(refusal("institution,subject\nForno,Pane\nMuseo,Reti,Altro\n"))
                .isEqualTo(new IntakeRefusal.BrokenCsv("test", 3, 3));
        assertThat(refusal("institution,subject\nForno,\"Pane\nMuseo,Reti\n"))
                .isEqualTo(new IntakeRefusal.BrokenCsv("test", 2, 1));
    }

    @Test
    void aFileWithoutSheetsIsRefused() {
        assertThat(refusal("Only words.")).isEqualTo(new IntakeRefusal.NothingFound("test"));
        assertThat(refusal("[]")).isEqualTo(new IntakeRefusal.NothingFound("test"));
        assertThat(refusal("institution,subject\n")).isEqualTo(new IntakeRefusal.NothingFound("test"));
    }

    @Test
    void everyRefusalAndWarningIsASentence() {
        for (var type : IntakeRefusal.class.getPermittedSubclasses()) {
            var code = "catalogue.intake."
                    + type.getSimpleName().replaceAll("(?<=.)(?=[A-Z])", "-").toLowerCase(Locale.ROOT);
            assertThat(Sentences.english(code, List.of("sheets.json", 3, 4, "code")))
                    .contains("sheets.json")
                    .endsWith(".");
        }
        for (var code : WarningCode.values()) {
            assertThat(Sentences.english(code.messageKey(), List.of("x")))
                    .endsWith(".")
                    .doesNotContain("catalogue.intake");
        }
    }

    private Report report(String text) {
        var reading = read(text);
        assertThat(reading).isInstanceOf(IntakeReading.Done.class);
        return ((IntakeReading.Done) reading).report();
    }

    private Refusal refusal(String text) {
        var reading = read(text);
        assertThat(reading).isInstanceOf(IntakeReading.NotRead.class);
        return ((IntakeReading.NotRead) reading).refusal();
    }

    private IntakeReading read(String text) {
        return intake.read("test", new ByteArrayInputStream(text.getBytes(UTF_8)));
    }
}
