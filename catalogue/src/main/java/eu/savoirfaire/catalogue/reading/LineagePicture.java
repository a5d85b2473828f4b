package eu.savoirfaire.catalogue.reading;

import eu.savoirfaire.catalogue.fact.TieKind;
import java.util.ArrayList;
import java.util.List;

/**
 * A practice with those that it comes from, belongs to or contrasts with. Numbers stand for titles, which are in the list
 * beside, so that the picture is the same in every language.
 *
 * @param nodes the other practices above, from the start
 * @param width in units of the drawing
 */
record LineagePicture(List<Node> nodes, int width) {
    private static final int STEP = 64;
    private static final int MARGIN = 36;
    private static final int TOP = 28;
    private static final int BOTTOM = 120;

    /**
     * @param x of its middle
     * @param dashes how the line is drawn: whole for what was adapted, dashed for a part, dotted for a contrast
     */
    record Node(int number, int x, String dashes) {}

    static LineagePicture of(List<TieKind> kinds) {
        var nodes = new ArrayList<Node>();
        for (var n = 0; n < kinds.size(); n++) {
            var dashes = switch (kinds.get(n)) {
                case PART_OF -> "9 5";
                case CONTRASTS_WITH -> "2 5";
                default -> "none";
            };
            nodes.add(new Node(n + 1, MARGIN + n * STEP, dashes));
        }
        return new LineagePicture(List.copyOf(nodes), 2 * MARGIN + Math.max(0, kinds.size() - 1) * STEP);
    }

    /** Of the practice itself, below the others. */
    public int x() {
        return width / 2;
    }

    public int top() {
        return TOP;
    }

    public int bottom() {
        return BOTTOM;
    }

    public int height() {
        return BOTTOM + MARGIN;
    }
}
