package eu.savoirfaire.platform.terminal;

import java.util.ArrayList;
import java.util.List;

/** Rows of text set in columns, each as wide as its widest cell. */
public final class Columns {
    private static final String GAP = "  ";

    private final List<List<String>> rows = new ArrayList<>();
    private final int widest;

    /** @param widest characters of a cell; longer ones are cut and end in … */
    public Columns(int widest) {
        this.widest = widest;
    }

    public Columns row(String... cells) {
        rows.add(List.of(cells).stream().map(this::cut).toList());
        return this;
    }

    /** One line per row, no blanks at the ends. */
    public List<String> lines() {
        return rows.stream().map(this::line).toList();
    }

    private String line(List<String> row) {
        var line = new StringBuilder();
        for (var i = 0; i < row.size(); i++) {
            line.append(row.get(i)).repeat(' ', width(i) - row.get(i).length()).append(GAP);
        }
        return line.toString().stripTrailing();
    }

    private int width(int column) {
        return rows.stream()
                .filter(row -> row.size() > column)
                .mapToInt(row -> row.get(column).length())
                .max()
                .orElse(0);
    }

    private String cut(String cell) {
        var flat = cell.replaceAll("\\s+", " ").strip();
        return flat.length() <= widest ? flat : flat.substring(0, widest - 1).stripTrailing() + "…";
    }
}
