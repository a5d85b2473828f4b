package eu.savoirfaire.catalogue.review;

import static org.assertj.core.api.Assertions.assertThat;

import eu.savoirfaire.catalogue.sheet.Section;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SmallChangeTest {

    @ParameterizedTest
    @CsvSource({
        "'we helped migrnats here','we helped migrants here',true",
        "'see https://old.example/a for more','see https://new.example/b for more',true",
        "'helped 200 people','helped 300 people',false",
        "'helped people','helped many people',false",
        "'we never lend','we always lend',false",
        "'it is not so','it is so',false",
        "'no change','no change',true",
        "'see https://old.example/a','see nothing',false",
        "'teh plan','the plan',true",
        "'a b','c b',false"
    })
    void slipsAndLinksAreSmall(String before, String after, boolean small) {
        var sheet = People.sheet();

        var tooBig = SmallChange.tooBig(sheet.with(Section.RESULTS, before), sheet.with(Section.RESULTS, after));

        assertThat(tooBig.isEmpty()).isEqualTo(small);
    }

    @Test
    void anyContactMayBeCorrected() {
        var sheet = People.sheet();

        assertThat(SmallChange.tooBig(sheet, sheet.with(Section.CONTACT, "Whoever is there now")))
                .isEmpty();
        assertThat(SmallChange.tooBig(sheet, sheet.with(Section.FUTURE, "Something new")))
                .containsExactly(Section.FUTURE);
    }
}
