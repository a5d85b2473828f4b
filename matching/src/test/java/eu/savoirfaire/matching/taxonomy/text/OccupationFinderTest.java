package eu.savoirfaire.matching.taxonomy.text;

import static org.assertj.core.api.Assertions.assertThat;

import eu.savoirfaire.infra.vocabulary.Language;
import eu.savoirfaire.matching.Edition;
import eu.savoirfaire.matching.taxonomy.Occupation;
import eu.savoirfaire.matching.taxonomy.OccupationCode;
import eu.savoirfaire.matching.taxonomy.ReleasedTaxonomy;
import eu.savoirfaire.matching.taxonomy.TaxonomyReader;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class OccupationFinderTest {
    private final ReleasedTaxonomy own = TaxonomyReader.own();
    private final OccupationFinder finder = new OccupationFinder(own);

    @Test
    void everyOccupationIsFoundByItsCodeAndByWhatItIsCalledInEachLanguage() {
        for (var occupation : own.occupations()) {
            assertThat(finder.called(occupation.code().value())).contains(occupation);
            for (var label : occupation.labels().values()) {
                assertThat(finder.called("  " + label.toUpperCase(Locale.ROOT))
                                .orElseThrow()
                                .labels())
                        .as(label)
                        .containsValue(label);
                assertThat(finder.like(label)).as(label).isNotEmpty().hasSizeLessThanOrEqualTo(12);
            }
        }
    }

    @Test
    void ofThousandsTheBeginningsOfWordsAreEnough() {
        var many = new OccupationFinder(new ReleasedTaxonomy(
                new Edition("many", 1),
                own.skills(),
                IntStream.range(0, 3_000)
                        .mapToObj(OccupationFinderTest::numbered)
                        .toList()));

        assertThat(many.areFew()).isFalse();
        assertThat(many.called("op 2718")).map(one -> one.code().value()).contains("number-2718");
        assertThat(many.called("op 27")).as("there are several").isEmpty();
        assertThat(many.like("operaio 27"))
                .extracting(one -> one.code().value())
                .hasSize(12)
                .startsWith("number-27", "number-270");
        assertThat(many.like("astronauta")).isEmpty();
    }

    @Test
    void whatSaysNothingFindsNothing() {
        assertThat(finder.areFew()).isTrue();
        for (var nothing : List.of("", " ", "—", "zzzz")) {
            assertThat(finder.called(nothing)).isEmpty();
            assertThat(finder.like(nothing)).isEmpty();
        }
    }

    private static Occupation numbered(int number) {
        var labels = Arrays.stream(Language.values())
                .collect(Collectors.toMap(Function.identity(), _ -> "Operaio " + number));
        return new Occupation(new OccupationCode("number-" + number), labels, Set.of(), Set.of());
    }
}
