package eu.savoirfaire.platform.demo;

import static org.assertj.core.api.Assertions.assertThat;

import eu.savoirfaire.infra.vocabulary.Concept.Kind;
import eu.savoirfaire.infra.vocabulary.Vocabularies;
import eu.savoirfaire.infra.vocabulary.mention.ConceptFinder;
import eu.savoirfaire.infra.vocabulary.mention.Mention;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/**
 * Queries in languages other than that of the practice meet it through concepts alone, without a word of its text: the
 * vocabularies carry search across languages.
 */
class QueriesMeetPracticesTest {
    private static final Vocabularies VOCABULARIES = new Vocabularies();
    private static final ConceptFinder FINDER = new ConceptFinder(VOCABULARIES);

    @Test
    void mostQueriesPutTheRightPracticeAmongTheFirstThree() throws IOException {
        var practices = DemoData.read().practices();
        var queries = DemoData.queries();
        var missed = new ArrayList<String>();

        for (var query : queries) {
            var best = best(query.words(), practices);
            if (!best.contains(query.practice())) {
                missed.add(query + " found " + best);
            }
        }

        System.out.printf("concepts alone: %d of %d queries%n", queries.size() - missed.size(), queries.size());
        missed.forEach(System.out::println);
        assertThat(missed).hasSizeLessThan(queries.size() / 20);
    }

    private static List<Integer> best(String query, List<DemoData.Practice> practices) {
        var mentions = FINDER.find(query);
        Map<Integer, Double> scores = new TreeMap<>();
        for (var practice : practices) {
            var score = mentions.stream()
                    .mapToDouble(mention -> weight(mention, practice) * rarity(mention, practices))
                    .sum();
            if (score > 0) {
                scores.put(practice.ordinal(), score);
            }
        }
        return scores.entrySet().stream()
                .sorted(Map.Entry.<Integer, Double>comparingByValue(Comparator.reverseOrder()))
                .map(Map.Entry::getKey)
                .limit(3)
                .toList();
    }

    /** A hint counts half, and so does a practice that carries only a narrower concept. */
    private static double weight(Mention mention, DemoData.Practice practice) {
        var sure = mention.kind() == Kind.HINT ? 0.5 : 1;
        var codes = practice.codes(mention.vocabulary());
        if (codes.contains(mention.code())) {
            return sure;
        }
        var vocabulary = VOCABULARIES.of(mention.vocabulary());
        var isNarrower =
                codes.stream().anyMatch(code -> vocabulary.broader(code).contains(mention.code()));
        return isNarrower ? sure / 2 : 0;
    }

    private static double rarity(Mention mention, List<DemoData.Practice> practices) {
        var carriers = practices.stream()
                .filter(practice -> practice.codes(mention.vocabulary()).contains(mention.code()))
                .count();
        return Math.log(1 + practices.size() / (1.0 + carriers));
    }
}
