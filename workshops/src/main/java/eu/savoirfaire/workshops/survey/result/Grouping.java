package eu.savoirfaire.workshops.survey.result;

import eu.savoirfaire.workshops.survey.result.Shown.Steps;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/** Puts neighbouring steps of a scale together, as few as need be, so that each group stands for nobody or for enough people. */
final class Grouping {
    private static final Comparator<List<Steps>> FINEST = Comparator.<List<Steps>>comparingLong(groups ->
                    groups.stream().filter(group -> group.people() > 0).count())
            .thenComparingInt(List::size)
            .thenComparingLong(groups -> groups.stream()
                    .mapToLong(Steps::people)
                    .filter(people -> people > 0)
                    .min()
                    .orElse(0));

    private Grouping() {}

    /** All ways to cut are tried: five steps have sixteen. */
    static List<Steps> of(int[] counts) {
        return IntStream.range(0, 1 << (counts.length - 1))
                .mapToObj(cuts -> groups(counts, cuts))
                .filter(groups -> groups.stream().noneMatch(group -> Findings.isSmall(group.people())))
                .max(FINEST)
                .orElseThrow();
    }

    /** @param cuts bit n is set where the scale is cut behind step n + 1 */
    private static List<Steps> groups(int[] counts, int cuts) {
        var groups = new ArrayList<Steps>();
        var from = 1;
        var people = 0;
        for (var step = 1; step <= counts.length; step++) {
            people += counts[step - 1];
            if (step == counts.length || (cuts & 1 << (step - 1)) != 0) {
                groups.add(new Steps(from, step, people));
                from = step + 1;
                people = 0;
            }
        }
        return List.copyOf(groups);
    }
}
