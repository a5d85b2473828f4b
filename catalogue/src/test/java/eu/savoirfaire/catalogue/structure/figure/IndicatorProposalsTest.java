package eu.savoirfaire.catalogue.structure.figure;

import static org.assertj.core.api.Assertions.assertThat;

import eu.savoirfaire.catalogue.fact.Indicator;
import eu.savoirfaire.catalogue.fact.Qualifier;
import eu.savoirfaire.catalogue.fact.Stage;
import eu.savoirfaire.catalogue.sheet.Section;
import eu.savoirfaire.catalogue.sheet.Sheet;
import eu.savoirfaire.infra.vocabulary.Language;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class IndicatorProposalsTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "IT|2.500 pasti serviti ogni mese|2500|2500||EXACT|pasti serviti ogni mese",
                "EN|2,500 meals served each month|2500|2500||EXACT|meals served each month",
                "EN|A course for 16-20 women in each town|16|20||EXACT|women in each town",
                "EN|A course for 16 to 20 women|16|20||EXACT|women",
                "IT|Corsi per un gruppo tra 16 e 20 donne|16|20||EXACT|donne",
                "EN|We reached over 280 families|280|280||OVER|families",
                "IT|Hanno risposto oltre 280 famiglie|280|280||OVER|famiglie",
                "IT|Circa 40 volontari hanno aiutato|40|40||ABOUT|volontari",
                "ES|Alrededor de 400 personas al año|400|400||ABOUT|personas al año",
                "FR|Près de 1 200 personnes accueillies|1200|1200||ABOUT|personnes accueillies",
                "IT|Si stima che le persone raggiunte siano 900 ragazzi|900|900||ESTIMATE|ragazzi",
                "IT|Il 52% delle imprese nuove|52|52|%|EXACT|imprese nuove",
                "IT|progetti per un importo di 300.000 euro|300000|300000|EUR|EXACT|progetti per un importo",
                "IT|crediti per 24 milioni di euro alle cooperative|24000000|24000000|EUR|EXACT|crediti",
                "EN|4 months formative programme|4|4|months|EXACT|formative programme",
                "AR|حوالي ٤٠٠ شخص في السنة|400|400||ABOUT|شخص في السنة",
            })
    void aFigureIsReadAsItsLanguageWritesIt(
            Language language, String text, String from, String to, String unit, Qualifier qualifier, String label) {
        var found = in(language, Section.RESULTS, text);

        assertThat(found).singleElement().satisfies(one -> {
            assertThat(one.quantity().from()).isEqualByComparingTo(from);
            assertThat(one.quantity().to()).isEqualByComparingTo(to);
            assertThat(one.unit()).isEqualTo(unit == null ? "" : unit);
            assertThat(one.qualifier()).isEqualTo(qualifier);
            assertThat(one.label()).isEqualTo(label);
            assertThat(text).contains(one.phrase());
            assertThat(one.confirmed()).isFalse();
        });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Avviato nel marzo 2017 in tutta la regione",
                "Il 12.04.2019 a Firenze",
                "Il 29 gennaio 2021 in presenza",
                "FAMI 2014-2020 e altri fondi",
                "Fase 1. Lavoro nei territori",
                "Obiettivo 3 > definire standard",
                "1. Casa comune",
                "La legge n. 15 del territorio",
                "Il 2° incontro con i partner",
                "La sindrome covid-19 nelle scuole",
                "Il codice AB-2227 del progetto"
            })
    void whatIsWrittenInDigitsAndCountsNothingIsLeftAlone(String text) {
        assertThat(in(Language.IT, Section.RESULTS, text)).isEmpty();
    }

    @Test
    void whenItIsAndWhetherItHasHappenedIsReadFromTheClause() {
        assertThat(in(Language.IT, Section.RESULTS, "50 associazioni recensite a settembre 2018"))
                .singleElement()
                .satisfies(one -> {
                    assertThat(one.asOf()).isEqualTo("2018-09");
                    assertThat(one.stage()).isEqualTo(Stage.ACHIEVED);
                });
        assertThat(in(Language.IT, Section.RESULTS, "Apriremo 12 sportelli entro il 2020"))
                .singleElement()
                .satisfies(one -> {
                    assertThat(one.asOf()).isEqualTo("2020");
                    assertThat(one.stage()).isEqualTo(Stage.PLANNED);
                });
        assertThat(in(Language.ES, Section.RESULTS, "577 personas atendidas desde 2009"))
                .singleElement()
                .satisfies(one -> assertThat(one.asOf()).isNull());
        assertThat(in(Language.EN, Section.FUTURE, "30 schools in other towns"))
                .singleElement()
                .satisfies(one -> assertThat(one.stage()).isEqualTo(Stage.PLANNED));
    }

    private static List<Indicator> in(Language language, Section section, String text) {
        return new IndicatorProposals().in(new Sheet(Map.of(section, text), language, language));
    }
}
