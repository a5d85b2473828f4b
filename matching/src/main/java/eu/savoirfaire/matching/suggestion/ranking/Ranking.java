package eu.savoirfaire.matching.suggestion.ranking;

import eu.savoirfaire.matching.Edition;
import eu.savoirfaire.matching.compiled.Ranked;
import eu.savoirfaire.matching.need.Seeker;
import java.util.List;
import java.util.stream.Collectors;

/**
 * One list that was made.
 *
 * @param seeker everything that was read of the person for it
 * @param list the best first
 * @param seed of the lot among equals, in UTF-8
 * @param editions of the rules, the weights and the taxonomy by which it was made
 */
public record Ranking(Seeker seeker, List<Ranked> list, String seed, List<Edition> editions) {

    public Ranking {
        list = List.copyOf(list);
        editions = List.copyOf(editions);
    }

    /** The editions in a fixed order, such as {@code loan@1 own@1}. */
    String editionsAsText() {
        return editions.stream().map(Edition::toString).distinct().sorted().collect(Collectors.joining(" "));
    }

    /** The inputs as they were read, then a line for each offer with its u and v in micro-units. */
    String text() {
        return list.stream()
                .map(one -> "%s %d %d"
                        .formatted(
                                one.offer().value(),
                                one.scores().u(),
                                one.scores().v()))
                .collect(Collectors.joining("\n", seeker + "\n", ""));
    }
}
