package eu.savoirfaire.platform.organisation.similar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import eu.savoirfaire.platform.organisation.similar.Likeness.Reason;
import java.util.ArrayList;
import java.util.List;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SimilarityTest {
    private static final List<String> WORDS = List.of(
            "Regione",
            "Toscana",
            "Comune",
            "di",
            "Firenze",
            "Associazione",
            "CoSPe",
            "COSPE",
            "Rete",
            "della",
            "pace",
            "Caritas",
            "Cooperativa",
            "Sociale",
            "Università",
            "Universidad",
            "Sevilla",
            "Seville",
            "جمعية",
            "السلام");

    @ParameterizedTest
    @CsvSource({
        "CoSPe, COSPE, LETTERS",
        "Città aperta, CITTA APERTA, LETTERS",
        "A.C.L.I., ACLI, LETTERS",
        "Associazione Ricreativa Culturale Italiana, ARCI, INITIALS",
        "Cámara de Comercio de Sevilla, CCS, INITIALS",
        "Cooperativa Aurora, Coperativa Aurora, SPELLING",
        "Official Chamber of Commerce of Seville, Cámara Oficial de Comercio de Sevilla, WORDS",
        "Regione Toscana, Regione Toscana e Anci Toscana, WORDS",
        "جمعية السلام, جمعية السلام الدولية, WORDS"
    })
    void whatMayBeTheSameIsProposed(String one, String other, Reason why) {
        var likeness = like(one, other);

        assertThat(likeness.isEnough()).as("%s", likeness).isTrue();
        assertThat(likeness.reason()).isEqualTo(why);
    }

    @ParameterizedTest
    @CsvSource({
        "Regione Toscana, Regione Sicilia e Isole Minori",
        "Comune di Prato, Banca Etica",
        "ARCI, ACLI",
        "Università di Firenze, Universidad Pablo de Olavide"
    })
    void whatIsHardlyAlikeIsNot(String one, String other) {
        assertThat(like(one, other).isEnough()).as("%s", like(one, other)).isFalse();
    }

    @Test
    void likenessIsMutualWithinBoundsAndWholeWithItself() {
        var seed = System.nanoTime();
        var random = RandomGeneratorFactory.of("L64X128MixRandom").create(seed);
        for (var round = 0; round < 5_000; round++) {
            var one = name(random);
            var other = name(random);
            var there = like(one, other);
            var back = like(other, one);

            assertThat(there.strength())
                    .as("%s / %s, seed %d", one, other, seed)
                    .isCloseTo(back.strength(), within(1e-12))
                    .isBetween(0.0, 1.0);
            assertThat(there.reason()).as("%s / %s, seed %d", one, other, seed).isEqualTo(back.reason());
            assertThat(like(one, one)).isEqualTo(new Likeness(Reason.LETTERS, 1));
        }
    }

    @Test
    void slipsAreCountedAsLevenshteinDidAndNoFartherThanAsked() {
        assertThat(Similarity.slips("kitten", "sitting", 9)).isEqualTo(3);
        assertThat(Similarity.slips("", "abc", 9)).isEqualTo(3);
        assertThat(Similarity.slips("kitten", "sitting", 2)).isEqualTo(3);
        assertThat(Similarity.slips("a", "abcdef", 2)).isEqualTo(3);
    }

    @Test
    void whoeverSharesAWordLettersOrInitialsIsCompared() {
        var seed = System.nanoTime();
        var random = RandomGeneratorFactory.of("L64X128MixRandom").create(seed);
        var all = new ArrayList<List<NameForm>>();
        for (var i = 0; i < 120; i++) {
            all.add(Similarity.forms(List.of(name(random), name(random))));
        }
        var pairs = Candidates.among(all);
        for (var one = 0; one < all.size(); one++) {
            for (var other = one + 1; other < all.size(); other++) {
                var likeness = Similarity.of(all.get(one), all.get(other));
                if (likeness.isEnough() && isExact(likeness.reason(), all.get(one), all.get(other))) {
                    assertThat(pairs)
                            .as("%s %s, seed %d", all.get(one), all.get(other), seed)
                            .contains(new Candidates.Pair(one, other));
                }
            }
        }
    }

    /** A slip among the first letters may keep two from being compared. */
    private static boolean isExact(Reason reason, List<NameForm> some, List<NameForm> others) {
        return switch (reason) {
            case LETTERS, INITIALS -> true;
            case SPELLING -> false;
            case WORDS -> words(some).stream().anyMatch(words(others)::contains);
        };
    }

    private static List<String> words(List<NameForm> names) {
        return names.stream().flatMap(name -> name.words().stream()).toList();
    }

    @Test
    void aBeginningThatHundredsShareDoesNotMakeAllOfThemPairs() {
        var all = new ArrayList<List<NameForm>>();
        for (var i = 0; i < Candidates.MOST_OF_ONE_KEY + 1; i++) {
            all.add(Similarity.forms(List.of("Associazione " + (1000 + 7 * i))));
        }

        assertThat(Candidates.among(all).size()).isLessThan(all.size() * all.size() / 3);
    }

    private static Likeness like(String one, String other) {
        return Similarity.of(NameForm.of(one), NameForm.of(other));
    }

    private static String name(RandomGenerator random) {
        var words = new ArrayList<String>();
        for (var i = random.nextInt(1, 5); i > 0; i--) {
            words.add(WORDS.get(random.nextInt(WORDS.size())));
        }
        var name = String.join(" ", words);
        return random.nextInt(4) == 0 ? name.substring(0, random.nextInt(1, name.length() + 1)) : name;
    }
}
