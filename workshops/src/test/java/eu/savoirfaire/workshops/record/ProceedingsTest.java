package eu.savoirfaire.workshops.record;

import static org.assertj.core.api.Assertions.assertThat;

import eu.savoirfaire.workshops.SomeWorkshop;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ProceedingsTest {

    @ParameterizedTest(name = "{0} · {1} · {2} → {3}")
    @CsvSource(
            delimiter = '|',
            nullValues = "–",
            value = {
                "1° Incontro di scambio - Lucca  | 2019-04-12 | Lucca | true",
                "1° INCONTRO DI SCAMBIO – LUCCA  | 2019-04-12 | LUCCA | true",
                "Primo incontro di scambio Lucca | 2019-04-12 | Lucca | true",
                "1° Incontro di scambio - Lucca  | 2019-04    | Lucca | true",
                "1° Incontro di scambio - Lucca  | 2019       | Lucca | true",
                "1° Incontro di scambio - Lucca  | 2019-04-12 | –     | true",
                "1° Incontro di scambio - Lucca  | 2019-04-13 | Lucca | false",
                "1° Incontro di scambio - Lucca  | 2020-04    | Lucca | false",
                "1° Incontro di scambio - Lucca  | 2019-04-12 | Siena | false",
                "Laboratorio per mediatori       | 2019-04-12 | Lucca | false",
                "Laboratorio per mediatori       | 2019-04-12 | –     | false",
            })
    void oneWorkshopIsToldFromAnotherByDateThenPlaceThenTitle(
            String title, String date, @Nullable String place, boolean same) {
        var known = proceedings(SomeWorkshop.inLucca());

        var told = proceedings(SomeWorkshop.inLucca().titled(title).on(date).in(place));

        assertThat(told.tellsOfTheSameAs(known)).isEqualTo(same);
        assertThat(known.tellsOfTheSameAs(told)).isEqualTo(same);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "1° Workshop di scambio – Città di Castello | 1-workshop-di-scambio-citta-di-castello-2019",
                "ورشة تبادل                                | workshop-2019",
                "¿Qué hacer?                                | que-hacer-2019"
            })
    void theAddressOfARecordIsReadable(String title, String slug) {
        assertThat(Wording.slug(title, 2019)).isEqualTo(slug);
    }

    @Test
    void aLongAddressIsCutAtAWord() {
        var slug = Wording.slug("scambio ".repeat(30), 2019);

        assertThat(slug).hasSizeLessThan(100).endsWith("-scambio-2019");
    }

    private static Proceedings proceedings(SomeWorkshop some) {
        return ReportKeeping.proceedings(some.reported(), ZoneId.of("Europe/Rome"));
    }
}
