package eu.savoirfaire.catalogue.intake;

import static org.assertj.core.api.Assertions.assertThat;

import eu.savoirfaire.catalogue.intake.date.IsoDates;
import eu.savoirfaire.catalogue.intake.source.Warning;
import eu.savoirfaire.catalogue.intake.source.WarningCode;
import eu.savoirfaire.catalogue.intake.workshop.Meeting;
import eu.savoirfaire.catalogue.intake.workshop.Participant;
import eu.savoirfaire.catalogue.sheet.Section;
import eu.savoirfaire.infra.document.Line;
import eu.savoirfaire.infra.vocabulary.Language;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ReportShapesTest {
    private static final String SHEET = """
            BEST PRACTICE SUMMARY SHEET

            INSTITUTION: The Harbour Cooperative

            BEST PRACTICE'S SUBJECT: A kitchen shared by neighbours

            BEST PRACTICE'S DESCRIPTION: People of the quarter cook together twice a week.

            """;

    private final ReportReader reader = new ReportReader();

    @Test
    void twoLabelsOnOneLineAreTwo() {
        var sheet =
                only(SHEET + "RESULTS: Forty evenings. FUTURE TARGETS AND PERSPECTIVES: A second kitchen. OTHER: None");

        assertThat(sheet.text(Section.RESULTS)).contains("Forty evenings.");
        assertThat(sheet.text(Section.FUTURE)).contains("A second kitchen.");
        assertThat(sheet.text(Section.OTHER)).contains("None");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Stakeholders involved are: cooks",
                "- Institution: a bakery",
                "- INSTITUTION: a bakery",
                "Results: many",
                "the section \"RESULTS: what came of it\" is for later",
                "we call it OTHER: nobody knows why",
                "THE RESULTS",
                "they speak of the STAKEHOLDERS INVOLVED: all of them"
            })
    void bodyLinesAreNoLabels(String line) {
        var sheet = only(SHEET + line);

        assertThat(sheet.text(Section.DESCRIPTION).orElseThrow()).endsWith(line);
        assertThat(sheet.sheet().texts().keySet())
                .containsExactly(Section.INSTITUTION, Section.SUBJECT, Section.DESCRIPTION);
    }

    @Test
    void otherInsideALongerLabelIsNoLabel() {
        var sheet = only("""
                SCHEDA RIASSUNTIVA DELLA BUONA PRATICA
                ENTE PROMOTORE: Cooperativa del Porto
                OPPORTUNITA' DI TRASFERIBILITA' IN ALTRO CONTESTO: piena
                ALTRO: nulla""");

        assertThat(sheet.text(Section.TRANSFERABILITY)).contains("piena");
        assertThat(sheet.text(Section.OTHER)).contains("nulla");
    }

    @Test
    void aHeadingQuotedInProseOpensNoSheet() {
        var report = read(
                SHEET
                        + "They filled in the \"BEST PRACTICE SUMMARY SHEET\".\n\n\"BEST PRACTICE SUMMARY SHEET\"\n\nand sent it.");

        assertThat(report.sheets()).hasSize(1);
    }

    @Test
    void missingSectionsAreAbsentAndEmptyOnesToo() {
        var sheet = only(SHEET + "RESULTS:\n\nOTHER:  \n\nCONTACT PERSON: Ada Exemplar");

        assertThat(sheet.text(Section.RESULTS)).isEmpty();
        assertThat(sheet.text(Section.TERRITORY)).isEmpty();
        assertThat(sheet.warnings())
                .contains(new Warning(9, WarningCode.SECTION_EMPTY, "results"))
                .contains(new Warning(11, WarningCode.SECTION_EMPTY, "other"))
                .contains(new Warning(1, WarningCode.SECTION_MISSING, "territory"));
    }

    @Test
    void aRepeatedLabelKeepsBothTexts() {
        var sheet = only(SHEET + "RESULTS: One.\n\nRESULTS: Two.");

        assertThat(sheet.text(Section.RESULTS)).contains("One.\n\nTwo.");
        assertThat(sheet.warnings()).contains(new Warning(11, WarningCode.LABEL_REPEATED, "results"));
    }

    @Test
    void anUnknownLabelStaysInTheText() {
        var sheet = only(SHEET + "BUDGET: small");

        assertThat(sheet.text(Section.DESCRIPTION).orElseThrow()).endsWith("BUDGET: small");
        assertThat(sheet.warnings()).contains(new Warning(9, WarningCode.LABEL_UNKNOWN, "BUDGET"));
    }

    @Test
    void aSheetWithoutItsHeadingIsStillASheet() {
        var report = read(SHEET + SHEET.substring(SHEET.indexOf("INSTITUTION")));

        assertThat(report.sheets()).hasSize(2);
        assertThat(report.sheets().getLast().warnings()).contains(new Warning(9, WarningCode.HEADING_MISSING));
    }

    @Test
    void aHeadingTwiceIsOneSheet() {
        var report = read("BEST PRACTICE SUMMARY SHEET\n\n" + SHEET);

        assertThat(report.sheets()).hasSize(1);
        assertThat(report.warnings()).containsExactly(new Warning(1, WarningCode.SHEET_EMPTY));
    }

    @Test
    void markupIsRemovedAndHashtagsStay() {
        var sheet = only(
                SHEET
                        + "RESULTS: <u>Read</u> **all** of *in primis* the \"#OpenKitchen\" [page](https://kitchen.example/en) at R&D, snake_case_word, 2 * 3 * 4");

        assertThat(sheet.text(Section.RESULTS))
                .contains(
                        "Read all of in primis the \"#OpenKitchen\" page (https://kitchen.example/en) at R&D, snake_case_word, 2 * 3 * 4");
    }

    @Test
    void listsOfAnyMarkAreOneList() {
        var sheet = only(SHEET + "RESULTS: These:\n\n• one\n- two\n\n– three\n\nAnd a last word.");

        assertThat(sheet.text(Section.RESULTS)).contains("These:\n\n- one\n- two\n- three\n\nAnd a last word.");
    }

    @Test
    void numberedLinesInARowAreAListAndOneAloneIsNot() {
        var sheet = only(SHEET + "RESULTS:\n1. first\n2. second\n\n3. - A chapter\n\nText.");

        assertThat(sheet.text(Section.RESULTS)).contains("- 1. first\n- 2. second\n\n3. - A chapter\n\nText.");
    }

    @Test
    void aHeaderBetweenLabelAndTextAndInASentenceIsRemoved() {
        var header = "\n\n\n\nProject LANTERN - final report\nGrant 0042\n\n";
        var report = read(header + SHEET + "RESULTS:" + header + "They opened a kitchen for the" + header
                + "whole quarter and" + header + "twelve streets.\n\nBENEFICIARIES: all" + header + "OTHER: nothing");

        var sheet = report.sheets().getFirst();
        assertThat(sheet.text(Section.RESULTS))
                .contains("They opened a kitchen for the whole quarter and twelve streets.");
        assertThat(sheet.text(Section.BENEFICIARIES)).contains("all");
        assertThat(sheet.text(Section.OTHER)).contains("nothing");
    }

    @Test
    void aSubHeadingThatSectionsShareIsNoHeader() {
        var sheet = only(SHEET
                + "IMPLEMENTATION CONTEXT AND TERRITORY:\n\nThe first kitchen\n\nNorth.\n\nSTAKEHOLDERS INVOLVED:\n\n"
                + "The first kitchen\n\nCooks.\n\nRESULTS:\n\nThe first kitchen\n\nMeals.");

        assertThat(sheet.text(Section.TERRITORY)).contains("The first kitchen\n\nNorth.");
        assertThat(sheet.text(Section.RESULTS)).contains("The first kitchen\n\nMeals.");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "1° WORKSHOP DI SCAMBIO DI BUONE PRATICHE - LUCCA | 1 | Lucca",
                "<u>3º WORKSHOP DI SCAMBIO DI BUONE PRATICHE – LUCCA</u> | 3 | Lucca",
                "II WORKSHOP DI SCAMBIO DI BUONE PRATICHE - LUCCA | 2 | Lucca",
                "PRIMO WORKSHOP - REGGIO EMILIA, 3 MAGGIO 2020 | 1 | Reggio Emilia",
                "SECOND GOOD PRACTICE EXCHANGE WORKSHOP - CORK | 2 | Cork",
                "2nd Good Practice Exchange Workshop – Cork | 2 | Cork",
                "PRIMER TALLER DE INTERCAMBIO DE BUENAS PRÁCTICAS – CÁDIZ (EN LÍNEA) | 1 | Cádiz",
                "1ER ATELIER D’ÉCHANGE DE BONNES PRATIQUES - NANTES | 1 | Nantes",
                "WORKSHOP 4 - GOOD PRACTICES - CORK | 4 | Cork",
                "الورشة الأولى لتبادل الممارسات الجيدة - تونس | 1 | تونس"
            })
    void workshopHeadingsOfManyShapes(String heading, int ordinal, String place) {
        var report = read(SHEET + heading.strip() + "\n\nIt was held on 3 May 2020.\n\n" + SHEET);

        assertThat(report.workshops()).hasSize(1);
        assertThat(report.workshops().getFirst().ordinal()).isEqualTo(ordinal);
        assertThat(report.workshops().getFirst().place()).isEqualTo(place);
        assertThat(report.workshops().getFirst().date()).isNotNull();
        assertThat(report.workshops().getFirst().sheets()).containsExactly(2);
        assertThat(report.sheets().getFirst().text(Section.DESCRIPTION).orElseThrow())
                .doesNotContain("held");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Il 2° workshop di scambio di buone pratiche si è svolto a Lucca.",
                "WORKSHOP DI CUCINA",
                "First workshop on cooking",
                "- 1° WORKSHOP DI SCAMBIO DI BUONE PRATICHE - LUCCA"
            })
    void otherLinesOpenNoWorkshop(String line) {
        assertThat(read(SHEET + line).workshops()).isEmpty();
    }

    @Test
    void participantsAreOrganisationsWithTheirRoles() {
        var report = read("""
                1st GOOD PRACTICE EXCHANGE WORKSHOP - CORK
                It took place on Zoom on 12 and 13 March 2021. The meeting was attended by:
                - Harbour Cooperative (lead partner)
                - Lighthouse Trust, Centre for bread, butter and salt, Quay Office (partners)
                - Dr. Ada Exemplar (Quay Office)
                - Museum of Nets (Cork)
                Then they said:
                - Somebody spoke.
                """ + SHEET);

        var workshop = report.workshops().getFirst();
        assertThat(workshop.participants())
                .containsExactly(
                        new Participant("Harbour Cooperative", "lead partner"),
                        new Participant("Lighthouse Trust", "partners"),
                        new Participant("Centre for bread, butter and salt", "partners"),
                        new Participant("Quay Office", "partners"),
                        new Participant("Quay Office", null),
                        new Participant("Museum of Nets (Cork)", null));
        assertThat(workshop.meeting()).isEqualTo(Meeting.ONLINE);
        assertThat(workshop.onlinePlatform()).isEqualTo("Zoom");
        assertThat(workshop.date())
                .isEqualTo(IsoDates.parse("2021-03-12/2021-03-13").orElseThrow());
    }

    @Test
    void hyphensOfBrokenWordsGoAndHyphensOfWordsStay() {
        var lines = new ArrayList<Line>();
        var text = (SHEET
                        + "RESULTS: integration and cooperation and socio-economic\nIntegration in the quarter needs coopera-\ntion and integra-\ntion of socio-\neconomic life and neigh-\nbours.")
                .split("\n");
        for (int i = 0; i < text.length; i++) {
            lines.add(new Line(i + 1, 1, text[i], text[i].matches("tion.*|economic life.*|bours.*")));
        }

        var sheet = reader.read(lines).sheets().getFirst();

        assertThat(sheet.text(Section.RESULTS).orElseThrow())
                .endsWith("needs cooperation and integration of socio-economic life and neighbours.");
    }

    @Test
    void theLanguageOfTheTextIsThatOfMostOfIt() {
        var sheet = only(
                SHEET.replace("People of the quarter cook together twice a week.", "")
                        + "Las personas del barrio cocinan juntas y hablan de sus pueblos con los que llegan.\n\nRESULTS: The kitchen.");

        assertThat(sheet.labelLanguage()).isEqualTo(Language.EN);
        assertThat(sheet.textLanguage()).isEqualTo(Language.ES);
    }

    @Test
    void textsThatHoldNoSheetGiveNone() {
        assertThat(read("Nothing of interest.\n\nOTHER: things").isEmpty()).isTrue();
        assertThat(read("").isEmpty()).isTrue();
    }

    private ReadSheet only(String text) {
        var report = read(text);
        assertThat(report.sheets()).hasSize(1);
        return report.sheets().getFirst();
    }

    private Report read(String text) {
        var lines = new ArrayList<Line>();
        for (var line : List.of(text.split("\n", -1))) {
            lines.add(Line.of(lines.size() + 1, line));
        }
        return reader.read(lines);
    }
}
