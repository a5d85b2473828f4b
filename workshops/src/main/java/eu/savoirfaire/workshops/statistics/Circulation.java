package eu.savoirfaire.workshops.statistics;

import java.util.Arrays;
import java.util.BitSet;
import java.util.PriorityQueue;

/**
 * A table of counts as a flow without source and sink, in which each cell is an arc and each sum a point where as much comes in
 * as goes out: people flow from the root down the headings of their row to a column, and from there up the headings of the row
 * of all (Gusfield, SIAM Journal on Computing 17, 1988, for plain tables; Castro, LNCS 2316, 2002, for one hierarchy).
 * Hence each whole number between the bounds that real numbers would have can be reached by whole numbers (the matrix of a
 * network is totally unimodular), and what is found here is exact.
 */
final class Circulation {
    private static final int UNREACHED = Integer.MAX_VALUE;

    private final CountTable table;
    private final int[] tails;
    private final int[] heads;
    private final int[] flow;
    private final int points;

    Circulation(CountTable table) {
        this.table = table;
        var cells = table.height() * table.width();
        this.tails = new int[cells];
        this.heads = new int[cells];
        this.flow = new int[cells];
        // the turning point; one for each row and heading; leaves are shared by all rows, so theirs in the row of all
        // is used
        this.points = 1 + cells;
        for (var row = 0; row < table.height(); row++) {
            for (var column = 0; column < table.width(); column++) {
                lay(row, column);
            }
        }
    }

    int cells() {
        return flow.length;
    }

    int cell(int row, int column) {
        return row * table.width() + column;
    }

    /** What stands in a cell now. */
    int value(int cell) {
        return flow[cell];
    }

    private void lay(int row, int column) {
        var cell = cell(row, column);
        var heading = table.columns().get(column);
        var above = heading.isRoot() ? 0 : point(row, heading.parent());
        var own = table.isLeaf(column) ? point(CountTable.ALL, column) : point(row, column);
        tails[cell] = row == CountTable.ALL ? own : above;
        heads[cell] = row == CountTable.ALL ? above : own;
        flow[cell] = table.count(row, column);
    }

    private int point(int row, int column) {
        return 1 + cell(row, column);
    }

    /**
     * Makes a cell larger, or smaller, by changing others so that all sums still hold, as cheaply as is found by taking the
     * cheapest way again and again.
     *
     * @param cost of touching each cell; negative for those that must stay as they are. Those that were touched cost nothing
     *     from then on
     * @param up whether it is to be larger
     * @param most by how much at most
     * @param touched the cells that were changed on the way are added
     * @return by how much it was changed
     */
    int move(int cell, int[] cost, boolean up, int most, BitSet touched) {
        var done = 0;
        while (done < most) {
            var room = up ? most - done : Math.min(most - done, flow[cell]);
            var step = room == 0 ? 0 : push(cell, cost, up, room, touched);
            if (step == 0) {
                break;
            }
            done += step;
        }
        return done;
    }

    /** One way round through the cell. */
    private int push(int cell, int[] cost, boolean up, int most, BitSet touched) {
        var from = up ? heads[cell] : tails[cell];
        var to = up ? tails[cell] : heads[cell];
        var cameBy = cheapest(from, to, cell, cost, touched);
        if (cameBy[to] < 0) {
            return 0;
        }
        var step = most;
        for (var at = to; at != from; at = before(at, cameBy)) {
            var arc = cameBy[at];
            if (heads[arc] != at) {
                step = Math.min(step, flow[arc]);
            }
        }
        for (var at = to; at != from; at = before(at, cameBy)) {
            var arc = cameBy[at];
            flow[arc] += heads[arc] == at ? step : -step;
            touched.set(arc);
        }
        flow[cell] += up ? step : -step;
        return step;
    }

    private int before(int at, int[] cameBy) {
        var arc = cameBy[at];
        return heads[arc] == at ? tails[arc] : heads[arc];
    }

    /** Dijkstra's algorithm: by which arc each point is reached most cheaply; -1 for one that is not. */
    private int[] cheapest(int from, int to, int without, int[] cost, BitSet touched) {
        var arcs = outgoing();
        var cheapest = new int[points];
        var cameBy = new int[points];
        Arrays.fill(cheapest, UNREACHED);
        Arrays.fill(cameBy, -1);
        cheapest[from] = 0;
        var queue = new PriorityQueue<long[]>((one, other) -> Long.compare(one[0], other[0]));
        queue.add(new long[] {0, from});
        while (!queue.isEmpty()) {
            var next = queue.poll();
            var at = (int) next[1];
            if (at == to) {
                break;
            }
            if (next[0] > cheapest[at]) {
                continue;
            }
            for (var arc : arcs[at]) {
                var forward = tails[arc] == at;
                if (arc == without || cost[arc] < 0 || !forward && flow[arc] == 0) {
                    continue;
                }
                var end = forward ? heads[arc] : tails[arc];
                var price = cheapest[at] + (touched.get(arc) ? 0 : cost[arc]);
                if (price < cheapest[end]) {
                    cheapest[end] = price;
                    cameBy[end] = arc;
                    queue.add(new long[] {price, end});
                }
            }
        }
        return cameBy;
    }

    private int[][] outgoing() {
        var degrees = new int[points];
        for (var arc = 0; arc < flow.length; arc++) {
            degrees[tails[arc]]++;
            degrees[heads[arc]]++;
        }
        var arcs = new int[points][];
        for (var point = 0; point < points; point++) {
            arcs[point] = new int[degrees[point]];
        }
        for (var arc = 0; arc < flow.length; arc++) {
            arcs[tails[arc]][--degrees[tails[arc]]] = arc;
            arcs[heads[arc]][--degrees[heads[arc]]] = arc;
        }
        return arcs;
    }
}
