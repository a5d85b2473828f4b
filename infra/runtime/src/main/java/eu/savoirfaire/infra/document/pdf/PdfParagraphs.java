package eu.savoirfaire.infra.document.pdf;

import eu.savoirfaire.infra.document.Line;
import java.util.ArrayList;
import java.util.List;

/**
 * Tells paragraphs from wrapped lines. A gap larger than between most lines ends a paragraph and becomes a blank line; so does
 * a line that left room for the first word of the next. All other lines carry on the one before.
 */
final class PdfParagraphs {
    /** Of the usual distance between two lines; wrapped lines are at most a little apart, paragraphs half a line or more. */
    private static final float GAP = 1.35f;
    /** Fonts measured by another program differ by a little from what a page says. */
    private static final float TOLERANCE = 1.5f;

    private final List<PlacedLine> placed;
    private final float pitch;
    private final float margin;

    private PdfParagraphs(List<PlacedLine> placed) {
        this.placed = placed;
        this.pitch = usualPitch(placed);
        this.margin =
                (float) placed.stream().mapToDouble(PlacedLine::right).max().orElse(0);
    }

    static List<Line> lines(List<PlacedLine> placed) {
        return new PdfParagraphs(placed).lines();
    }

    private List<Line> lines() {
        var lines = new ArrayList<Line>();
        for (int i = 0; i < placed.size(); i++) {
            var line = placed.get(i);
            var before = i == 0 ? null : placed.get(i - 1);
            var isGap = before != null && isGap(before, line);
            if (isGap) {
                lines.add(new Line(lines.size() + 1, line.page(), "", false));
            }
            var wrapped = before != null && !isGap && mayCarryOn(before, line) && isFull(before, line);
            lines.add(new Line(lines.size() + 1, line.page(), line.text(), wrapped));
        }
        return lines;
    }

    private boolean isGap(PlacedLine before, PlacedLine line) {
        var distance = line.baseline() - before.baseline();
        return before.page() == line.page() && (distance > pitch * GAP || distance < 0);
    }

    /** On the next page only in the middle of a sentence: a paragraph may end with its page. */
    private static boolean mayCarryOn(PlacedLine before, PlacedLine line) {
        return before.page() == line.page() || !before.text().matches("(?s).*[.!?:;…][\"”’»)]*\\s*");
    }

    private boolean isFull(PlacedLine before, PlacedLine line) {
        return before.right() + before.space() + line.firstWord() > margin - TOLERANCE;
    }

    /** The distance that the closest quarter of neighbouring lines keeps. */
    private static float usualPitch(List<PlacedLine> placed) {
        var distances = new ArrayList<Float>();
        for (int i = 1; i < placed.size(); i++) {
            var distance = placed.get(i).baseline() - placed.get(i - 1).baseline();
            if (placed.get(i).page() == placed.get(i - 1).page() && distance > 1) {
                distances.add(distance);
            }
        }
        distances.sort(null);
        return distances.isEmpty() ? Float.MAX_VALUE : distances.get(distances.size() / 4);
    }
}
