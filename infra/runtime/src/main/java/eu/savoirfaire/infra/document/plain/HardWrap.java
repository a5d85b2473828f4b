package eu.savoirfaire.infra.document.plain;

import eu.savoirfaire.infra.document.Line;
import java.util.ArrayList;
import java.util.List;

/**
 * Finds the lines that a program broke at a fixed width. A wrapper fills a line before it begins the next, so a line carries
 * on the one before exactly if its first word would not have fitted there.
 */
final class HardWrap {
    private static final int WIDEST_WRAP = 200;
    private static final int NARROWEST_WRAP = 40;
    private static final int FEWEST_LINES = 8;
    /** The share of lines that must be full before a text counts as wrapped: below, line ends are what the writer meant. */
    private static final double FULL_LINES = 0.2;

    private HardWrap() {}

    static List<Line> mark(List<Line> lines) {
        var width = width(lines);
        if (width == 0) {
            return lines;
        }
        var marked = new ArrayList<Line>(lines.size());
        for (int i = 0; i < lines.size(); i++) {
            var line = lines.get(i);
            marked.add(i > 0 && carriesOn(lines.get(i - 1), line, width) ? line.asWrapped() : line);
        }
        return marked;
    }

    /** The width that the text was wrapped at, in characters; 0 if it was not. */
    private static int width(List<Line> lines) {
        var written = lines.stream().filter(line -> !line.isBlank()).toList();
        var width = written.stream()
                .mapToInt(line -> line.text().stripTrailing().length())
                .max()
                .orElse(0);
        if (written.size() < FEWEST_LINES || width > WIDEST_WRAP || width < NARROWEST_WRAP) {
            return 0;
        }
        var full = 0;
        for (int i = 1; i < lines.size(); i++) {
            full += carriesOn(lines.get(i - 1), lines.get(i), width) ? 1 : 0;
        }
        return full >= FULL_LINES * written.size() ? width : 0;
    }

    private static boolean carriesOn(Line before, Line line, int width) {
        if (before.isBlank() || line.isBlank() || before.page() != line.page()) {
            return false;
        }
        return before.text().stripTrailing().length() + 1 + firstWord(line.text()) > width;
    }

    private static int firstWord(String text) {
        var words = text.strip();
        var end = words.indexOf(' ');
        return end < 0 ? words.length() : end;
    }
}
