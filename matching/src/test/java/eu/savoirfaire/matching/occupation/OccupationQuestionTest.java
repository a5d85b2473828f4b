package eu.savoirfaire.matching.occupation;

import static org.assertj.core.api.Assertions.assertThat;

import eu.savoirfaire.infra.vocabulary.Language;
import eu.savoirfaire.infra.web.message.Label;
import eu.savoirfaire.matching.Edition;
import eu.savoirfaire.matching.taxonomy.Occupation;
import eu.savoirfaire.matching.taxonomy.OccupationCode;
import eu.savoirfaire.matching.taxonomy.ReleasedTaxonomy;
import eu.savoirfaire.matching.taxonomy.TaxonomyReader;
import java.util.Arrays;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class OccupationQuestionTest {
    private static final String KEY = "matching.question.occupation.";

    @Test
    void amongFewItIsAListAndAmongThousandsAName() {
        assertThat(new OccupationQuestion(TaxonomyReader.own()).isList()).isTrue();
        assertThat(thousands().isList()).isFalse();
        assertThat(thousands().shown("number-7", Language.EN)).isEqualTo("Operaio 7");
        assertThat(thousands().shown("pastry", Language.EN)).isEqualTo("pastry");
    }

    @Test
    void whatIsWrongIsToldWithWhatFits() {
        assertThat(thousands().wrong("number-7", Language.IT)).isEmpty();
        assertThat(thousands().wrong(" ", Language.IT)).isEmpty();
        assertThat(thousands().wrong("astronauta", Language.IT)).contains(Label.key(KEY + "unknown", "astronauta"));
        assertThat(thousands().wrong("operaio 299", Language.IT)).isEmpty();
        assertThat(thousands().wrong("op 299", Language.IT).orElseThrow().toString())
                .contains("several", "«Operaio 299»", "«Operaio 2999»");

        assertThat(thousands().wrong("astronauta")).isEqualTo(Label.key(KEY + "unknown", "astronauta"));
        assertThat(thousands().wrong("op 299")).isEqualTo(Label.key(KEY + "unclear", "op 299"));
    }

    private static OccupationQuestion thousands() {
        var own = TaxonomyReader.own();
        return new OccupationQuestion(new ReleasedTaxonomy(
                new Edition("many", 1),
                own.skills(),
                IntStream.range(0, 3_000)
                        .mapToObj(OccupationQuestionTest::numbered)
                        .toList()));
    }

    private static Occupation numbered(int number) {
        var labels = Arrays.stream(Language.values())
                .collect(Collectors.toMap(Function.identity(), _ -> "Operaio " + number));
        return new Occupation(new OccupationCode("number-" + number), labels, Set.of(), Set.of());
    }
}
