package eu.savoirfaire.infra.web.picture;

import eu.savoirfaire.infra.web.message.Label;
import java.util.ArrayList;
import java.util.List;

/**
 * Bars for a few counts, drawn into a table that says the same. A bar's width is 100 for the largest count.
 */
public record BarChart(Label title, Label category, Label value, List<Bar> bars) {
    /** @param counts in the order in which they are drawn */
    public static BarChart of(Label title, Label category, Label value, List<Count> counts) {
        var largest = counts.stream().mapToLong(Count::count).max().orElse(0);
        var bars = new ArrayList<Bar>();
        for (var count : counts) {
            var width = largest == 0 ? 0 : 100.0 * count.count() / largest;
            bars.add(new Bar(count.label(), count.count(), Math.round(width * 10) / 10.0));
        }
        return new BarChart(title, category, value, List.copyOf(bars));
    }

    /** What is drawn. */
    public record Count(Label label, long count) {}

    /** How it is drawn. */
    public record Bar(Label label, long count, double width) {}
}
