package eu.savoirfaire.infra.web.message;

import static org.assertj.core.api.Assertions.assertThat;

import eu.savoirfaire.infra.vocabulary.Language;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MessagesTest {
    private final Messages messages = new Messages(List.of(ModuleMessages.of("infra")));

    @ParameterizedTest
    @CsvSource({
        "0, لا اختيار",
        "1, اختيار واحد",
        "2, اختياران",
        "3, 3 اختيارات",
        "11, 11 اختيارًا",
        "100, 100 اختيار",
        "103, 103 اختيارات"
    })
    void arabicHasSixPluralsInLatinDigits(int number, String expected) {
        assertThat(messages.text(Language.AR, "infra.facet.chosen", number)).isEqualTo(expected);
    }

    @Test
    void theLanguageOfTheMachineNeverShows() {
        assertThat(Locale.getDefault().getLanguage()).isEqualTo("de");
        for (var language : Language.values()) {
            assertThat(messages.text(language, "infra.search")).isNotEqualTo("infra.search");
        }
        assertThat(messages.text(Language.IT, "infra.search")).isEqualTo("Cerca");
    }

    @Test
    void namesAreSetApartFromTheDirectionOfTheSentence() {
        assertThat(messages.text(Language.AR, "infra.window-title", "Orto"))
                .isEqualTo("\u2068Orto\u2069 – Savoir Faire");
        assertThat(messages.text(Language.IT, "infra.window-title", "حديقة")).startsWith("\u2068حديقة\u2069");
        assertThat(messages.text(Language.IT, "infra.window-title", "Orto")).isEqualTo("Orto – Savoir Faire");
    }

    @Test
    void aTextOfAReaderIsNeverAPattern() {
        assertThat(messages.text(Language.EN, "infra.bad-parameter", "{0}'{", "a {1} b"))
                .isEqualTo("{0}'{: a {1} b");
    }

    @Test
    void aKeyWithoutTextIsNotRemembered() {
        assertThat(messages.find(Language.IT, "infra.there-is-no-such-key")).isEmpty();
        assertThat(messages.text(Language.IT, "infra.there-is-no-such-key")).isEqualTo("infra.there-is-no-such-key");
    }

    @Test
    void datesAreAsExactAsTheyAreKnown() {
        assertThat(Formats.of(Language.IT).date(LocalDate.of(2019, 4, 12))).isEqualTo("12 aprile 2019");
        assertThat(Formats.of(Language.ES).date(YearMonth.of(2017, 3))).isEqualTo("marzo 2017");
        assertThat(Formats.of(Language.AR).date(LocalDate.of(2019, 4, 12)))
                .contains("12")
                .contains("2019");
        assertThat(Formats.of(Language.FR).date(Year.of(2015))).isEqualTo("2015");
    }

    @Test
    void numbersAreWrittenAsInTheLanguage() {
        assertThat(Formats.of(Language.IT).number(1_234_567)).isEqualTo("1.234.567");
        assertThat(Formats.of(Language.AR).number(1_234_567)).isEqualTo("1,234,567");
        assertThat(Formats.of(Language.EN).percent(0.42)).isEqualTo("42%");
        assertThat(Formats.of(Language.EN).size(123_456)).isEqualTo("123.5 kB");
        assertThat(Formats.of(Language.EN).size(999)).isEqualTo("999 byte");
    }
}
