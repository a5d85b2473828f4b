package eu.savoirfaire.matching.taxonomy;

import static org.assertj.core.api.Assertions.assertThat;

import eu.savoirfaire.matching.generated.GeneratedTaxonomy;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.LongStream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** The neighbours that are kept are those of the formula over all pairs: no pair is passed over that comes to one half. */
class SimilarityTest {

    @TestFactory
    List<DynamicTest> neighboursAreThoseOfAllPairs() {
        return LongStream.range(0, 6)
                .mapToObj(seed -> DynamicTest.dynamicTest("seed " + seed, () -> compare(seed)))
                .toList();
    }

    private static void compare(long seed) {
        // few occupations leave skills that none of them lists
        var taxonomy = GeneratedTaxonomy.of(seed, 300, seed % 2 == 0 ? 60 : 4);

        for (var required : taxonomy.skills()) {
            assertThat(taxonomy.neighbours(required.code())).isEqualTo(byFormula(taxonomy, required));
        }
    }

    private static List<Near> byFormula(Taxonomy taxonomy, Skill required) {
        var listed = new ArrayList<Near>();
        for (var held : taxonomy.skills()) {
            var similarity = near(taxonomy, required, held);
            if (similarity > 0 && !taxonomy.isNarrowerOrEqual(held.code(), required.code())) {
                listed.add(new Near(taxonomy.index(held.code()), similarity));
            }
        }
        listed.sort(Comparator.comparingInt(Near::similarity).reversed().thenComparingInt(Near::skill));
        return listed.subList(0, Math.min(listed.size(), Similarity.MOST_NEIGHBOURS));
    }

    private static int near(Taxonomy taxonomy, Skill a, Skill b) {
        var lin = taxonomy.lin(a.code(), b.code());
        var similarity = isListed(taxonomy, a) && isListed(taxonomy, b)
                ? StrictMath.sqrt(lin * taxonomy.co(a.code(), b.code()))
                : 0.6 * lin;
        var micro = (int) StrictMath.floor(similarity * 1e6 + 0.5);
        return micro < 500_000 ? 0 : Math.min(800_000, micro);
    }

    private static boolean isListed(Taxonomy taxonomy, Skill skill) {
        return taxonomy.occupations().stream()
                .anyMatch(one ->
                        one.essential().contains(skill.code()) || one.optional().contains(skill.code()));
    }
}
