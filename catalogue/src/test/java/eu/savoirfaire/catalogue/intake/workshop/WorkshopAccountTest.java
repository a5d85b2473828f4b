package eu.savoirfaire.catalogue.intake.workshop;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import eu.savoirfaire.catalogue.intake.Report;
import eu.savoirfaire.catalogue.intake.ReportReader;
import eu.savoirfaire.catalogue.intake.source.LineRange;
import eu.savoirfaire.catalogue.intake.source.Warning;
import eu.savoirfaire.catalogue.intake.source.WarningCode;
import eu.savoirfaire.infra.document.Line;
import eu.savoirfaire.infra.vocabulary.Language;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What the account of a workshop tells of talks without a sheet and of recordings, in other words than the real report's. */
class WorkshopAccountTest {
    private static final String ITALIAN = """
            1° WORKSHOP DI SCAMBIO DI BUONE PRATICHE - LUCCA

            Il 03.05.2024 si è svolto a Lucca un incontro al quale hanno partecipato:

            - Forno del Porto (capofila)
            - Cassa Rurale
            - Rete Orti Lucca

            """;

    private static final String ENGLISH = """
            1st GOOD PRACTICE EXCHANGE WORKSHOP - CORK

            The workshop was held in Cork on 3 May 2024. The following organisations attended:

            - Harbour Bakery (lead partner)
            - Ethical Credit Union
            - Gardeners' Network

            """;

    private static final String SPANISH = """
            1º TALLER DE INTERCAMBIO DE BUENAS PRÁCTICAS - CÁDIZ

            El taller se celebró en Cádiz el 3 de mayo de 2024. Asistieron las siguientes entidades:

            - Panadería del Puerto (socio principal)
            - Caja Solidaria
            - Red de Huertos

            """;

    private static final String SHEET = """

            BEST PRACTICE SUMMARY SHEET

            INSTITUTION: Harbour Bakery

            BEST PRACTICE'S SUBJECT: Bread in common
            """;

    private final ReportReader reader = new ReportReader();

    @Test
    void talksInAnItalianListAreRead() {
        var workshop = only(ITALIAN + """
                Ci sono stati poi alcuni interventi:

                - La responsabile della Cassa Rurale ha illustrato i prestiti d'onore per chi apre bottega. Nel 2023 erano 40.
                - Rete Orti Lucca ha parlato degli orti condivisi.
                """ + SHEET);

        assertThat(workshop.talks())
                .containsExactly(
                        new ReadTalk("I prestiti d'onore per chi apre bottega", "Cassa Rurale", new LineRange(11, 11)),
                        new ReadTalk("Orti condivisi", "Rete Orti Lucca", new LineRange(12, 12)));
    }

    @Test
    void talksInEnglishProseAreRead() {
        var workshop = only(ENGLISH + """
                After lunch the representative of the Ethical Credit Union outlined small loans without collateral. The
                director of Night School Cork then gave an overview of evening classes, too.
                """ + SHEET);

        assertThat(workshop.talks())
                .extracting(ReadTalk::organisation, ReadTalk::title)
                .containsExactly(
                        tuple("Ethical Credit Union", "Small loans without collateral"),
                        tuple("Night School Cork", "Evening classes, too"));
        assertThat(workshop.language()).isEqualTo(Language.EN);
    }

    @Test
    void talksInASpanishListAreRead() {
        var workshop = only(SPANISH + """
                Además hubo otras intervenciones:

                - La representante de Caja Solidaria presentó los microcréditos para comercios.
                - Red de Huertos: cultivar juntos en la ciudad
                - El agua y el riego (Red de Huertos)
                - El director del Instituto Mareas habló de «Trabajar en el mar».
                """ + SHEET);

        assertThat(workshop.talks())
                .extracting(ReadTalk::organisation, ReadTalk::title)
                .containsExactly(
                        tuple("Caja Solidaria", "Los microcréditos para comercios"),
                        tuple("Red de Huertos", "Cultivar juntos en la ciudad"),
                        tuple("Red de Huertos", "El agua y el riego"),
                        tuple("Instituto Mareas", "Trabajar en el mar"));
        assertThat(workshop.language()).isEqualTo(Language.ES);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "- Somebody presented the night shifts.",
                "- Night shifts in the harbour",
                "- The representative of the Ethical Credit Union presented Dr. Ada Exemplar's new book.",
                "- The officer of the Gardeners' Network introduced the desk at +353 21 555 0199."
            })
    void anAnnouncedTalkThatIsNotCertainIsWarnedOfAndLeftOut(String item) {
        var report = read(ENGLISH + "There were other talks:\n\n" + item + "\n" + SHEET);

        assertThat(report.workshops().getFirst().talks()).isEmpty();
        assertThat(report.warnings()).containsExactly(new Warning(11, WarningCode.TALK_UNREAD));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Each representative of the partners presented one or more good practices.",
                "The representative of the Harbour Bakery presented bread in common.",
                "The Ethical Credit Union presented itself.",
                "A shared kitchen was described in the leaflet.",
                "- A shared kitchen for everybody"
            })
    void otherSentencesAreNoTalks(String sentence) {
        var report = read(ENGLISH + sentence + "\n" + SHEET);

        assertThat(report.workshops().getFirst().talks()).isEmpty();
        assertThat(report.warnings()).isEmpty();
    }

    @Test
    void participantsAreNoTalksAndTalksNoParticipants() {
        var workshop = only("""
                1° WORKSHOP DI SCAMBIO DI BUONE PRATICHE - LUCCA

                Si è svolto il 3 maggio 2024 a Lucca. Hanno partecipato con le loro esperienze:

                - Forno del Porto (capofila)
                - Cassa Rurale
                - La Rete Orti ha presentato gli orti condivisi
                """ + SHEET);

        assertThat(workshop.participants())
                .extracting(Participant::name)
                .containsExactly("Forno del Porto", "Cassa Rurale");
        assertThat(workshop.talks()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "L'incontro è stato registrato.",
                "Le registrazioni audio sono state conservate.",
                "The session was video-recorded and will be available soon.",
                "Not only did we meet, the recordings are kept for those who stayed at home.",
                "La jornada fue grabada.",
                "Las grabaciones están disponibles para los socios.",
                "La séance a été filmée.",
                "Les enregistrements vidéo sont disponibles."
            })
    void recordingsThatWereMadeAreKnownWithTheirLine(String sentence) {
        var report = read(ENGLISH + sentence + "\n" + SHEET);

        assertThat(report.workshops().getFirst().recording()).isEqualTo(new Recording(new LineRange(9, 9)));
        assertThat(report.warnings()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "The recordings will be available later. | 1",
                "We spoke about recordings. | 1",
                "All'incontro sono stati registrati quaranta partecipanti: l'incontro è stato registrato. | 1",
                "The session was not recorded. | 0",
                "Non sono state conservate registrazioni video. | 0",
                "No se guardó ninguna grabación. | 0",
                "La registrazione dei partecipanti era disponibile dalle nove. | 0",
                "The harbour keeps a record of ships. | 0"
            })
    void whatIsNotCertainIsNoRecordingButAWarning(String sentence, int warnings) {
        var report = read(ENGLISH + sentence + "\n" + SHEET);

        assertThat(report.workshops().getFirst().recording()).isNull();
        assertThat(report.warnings())
                .hasSize(warnings)
                .allMatch(warning -> warning.equals(new Warning(9, WarningCode.RECORDING_UNSURE)));
    }

    @Test
    void withoutWordsOfItsOwnAWorkshopHasTheLanguageOfItsForms() {
        assertThat(only("1st GOOD PRACTICE EXCHANGE WORKSHOP - CORK, 3 MAY 2024\n" + SHEET)
                        .language())
                .isEqualTo(Language.EN);
    }

    @Test
    void aLanguageThatNothingTellsIsWarnedOf() {
        var report = read("1st GOOD PRACTICE EXCHANGE WORKSHOP - CORK, 3 MAY 2024\n");

        assertThat(report.warnings()).containsExactly(new Warning(1, WarningCode.WORKSHOP_LANGUAGE_UNKNOWN, "1"));
    }

    @Test
    void aWorkshopWithoutADateIsWarnedOf() {
        var report = read(ENGLISH.replace("on 3 May 2024", "") + SHEET);

        assertThat(report.warnings()).containsExactly(new Warning(1, WarningCode.WORKSHOP_WITHOUT_DATE, "1"));
    }

    private ReadWorkshop only(String text) {
        return read(text).workshops().getFirst();
    }

    private Report read(String text) {
        List<Line> lines = new ArrayList<>();
        for (var line : text.split("\n", -1)) {
            lines.add(Line.of(lines.size() + 1, line));
        }
        return reader.read(lines);
    }
}
