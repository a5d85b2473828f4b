package eu.savoirfaire.catalogue.intake.date;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PartialDatesTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "il 12.04.2019 a Lucca | 2019-04-12",
                "4/29/2019 | 2019-04-29",
                "2019-04-12 | 2019-04-12",
                "il 29 gennaio 2021 | 2021-01-29",
                "el 29 de enero de 2021 | 2021-01-29",
                "le 1er février 2021 | 2021-02-01",
                "on the 3rd of May 2020 | 2020-05-03",
                "on May 3, 2020 | 2020-05-03",
                "في 29 يناير 2021 | 2021-01-29",
                "في ٢٩ يناير ٢٠٢١ | 2021-01-29",
                "nel marzo 2017 | 2017-03",
                "in Sept. 2018 | 2018-09",
                "desde diciembre de 2009 | 2009-12",
                "en août 2011 | 2011-08",
                "nel 2018 sono stati | 2018",
                "dal 12 al 14 aprile 2019 | 2019-04-12/2019-04-14",
                "12-14 April 2019 | 2019-04-12/2019-04-14",
                "gennaio-marzo 2021 | 2021-01/2021-03",
                "(01/10/2018 - 30/09/2020) | 2018-10-01/2020-09-30",
                "implemented from 2020 to 2022 | 2020/2022",
                "FAMI 2014-2020 | 2014/2020",
                "from 3 March 2020 to 5 May 2021 | 2020-03-03/2021-05-05"
            })
    void datesAreAsExactAsWritten(String text, String iso) {
        assertThat(PartialDates.in(text))
                .extracting(mention -> mention.date().iso())
                .containsExactly(iso);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "€ 2.019,04",
                "number 2020-1-ES01-KA203-082364",
                "2.500 accessi",
                "31.02.2019",
                "12345",
                "in 20195 cases",
                "v2019"
            })
    void otherFiguresAreNoDates(String text) {
        assertThat(PartialDates.in(text)).isEmpty();
    }

    @Test
    void severalDatesComeInOrder() {
        assertThat(PartialDates.in("Nel 2017, poi il 3 maggio 2018 e a giugno 2019."))
                .extracting(mention -> mention.date().iso())
                .containsExactly("2017", "2018-05-03", "2019-06");
    }

    @ParameterizedTest
    @ValueSource(strings = {"2019-04-12", "2019-04", "2019", "2019-04-12/2019-04-14", "2019-04/2020-01", "2014/2020"})
    void isoTextsAreReadBack(String iso) {
        assertThat(IsoDates.parse(iso).map(PartialDate::iso)).contains(iso);
    }

    @Test
    void otherTextsAreNoIsoDates() {
        assertThat(IsoDates.parse("April 2019")).isEmpty();
        assertThat(IsoDates.parse("2019-02-30")).isEmpty();
        assertThat(IsoDates.parse("2019/2020/2021")).isEmpty();
    }
}
