package eu.savoirfaire.infra.web.picture;

import eu.savoirfaire.infra.web.message.Label;
import java.util.ArrayList;
import java.util.List;

/**
 * Bars for a few counts, with the same as a table. Widths are in units of a drawing 100 wide.
 */
public record BarChart(Label title, Label category, Label value, List<Bar> bars) {
    /** Height of a bar and of the space that goes with it. */
    public static final int STEP = 10;

    /** @param counts in the order in which they are drawn */
    public static BarChart of(Label title, Label category, Label value, List<Count> counts) {
        var largest = counts.stream().mapToLong(Count::count).max().orElse(0);
        var bars = new ArrayList<Bar>();
        for (var count : counts) {
            var width = largest == 0 ? 0 : 100.0 * count.count() / largest;
            bars.add(new Bar(count.label(), count.count(), Math.round(width * 10) / 10.0, bars.size() * STEP));
        }
        return new BarChart(title, category, value, List.copyOf(bars));
    }

    public int height() {
        return bars.size() * STEP;
    }

    /** What is drawn. */
    public record Count(Label label, long count) {}

    /** How it is drawn. */
    public record Bar(Label label, long count, double width, int y) {}
}
