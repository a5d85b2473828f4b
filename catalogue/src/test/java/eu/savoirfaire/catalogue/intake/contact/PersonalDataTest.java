package eu.savoirfaire.catalogue.intake.contact;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PersonalDataTest {
    private final PersonalData personalData = new PersonalData();

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Write to Ada.Exemplar@forno.example today | Write to […] today",
                "mailto:ada@forno.example | […]",
                "Tel. 055 2638745 | Tel. […]",
                "call +39 055 263 8745. | call […].",
                "llame al 0034 612 345 678 | llame al […]",
                "cell 347 1234567 | cell […]",
                "347 123 4567 is her number | […] is her number"
            })
    void addressesAndNumbersAreMasked(String text, String masked) {
        assertThat(personalData.masked(text, "IT")).isEqualTo(masked);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "from 2020 to 2022, FAMI 2014-2020",
                "Reference Number 2020-1-ES01-KA203-082364, part of it",
                "il costo totale è di € 394.419,04",
                "2.500 accessi mensili e 9.000 visite, 577 personas",
                "il 12.04.2019 e il 01/10/2018 - 30/09/2020",
                "SM PROG-2227",
                "www.forno.example/2021/055263874",
                "CUP 0552638745"
            })
    void ordinaryFiguresAreLeftAlone(String text) {
        assertThat(personalData.masked(text, "IT")).isEqualTo(text);
    }

    @Test
    void findingsSayWhereAndWhat() {
        var text = "Ada: ADA@Forno.example, 0034 612 345 678";

        var findings = personalData.in(text, "IT");

        assertThat(findings).extracting(Finding::value).containsExactly("ada@forno.example", "+34612345678");
        assertThat(text.substring(findings.getLast().start(), findings.getLast().end()))
                .isEqualTo("0034 612 345 678");
    }
}
