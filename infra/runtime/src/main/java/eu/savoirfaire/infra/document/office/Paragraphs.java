package eu.savoirfaire.infra.document.office;

import eu.savoirfaire.infra.document.Line;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/** Gathers the paragraphs of a document as they open and close; a text box opens one inside another. */
final class Paragraphs {
    private final List<Line> lines = new ArrayList<>();
    private final Deque<StringBuilder> open = new ArrayDeque<>();
    private int count;

    void open() {
        open.push(new StringBuilder());
    }

    void write(String text) {
        if (!open.isEmpty()) {
            open.peek().append(text);
        }
    }

    boolean isOpen() {
        return !open.isEmpty();
    }

    /** Ends the paragraph: one line, or several where the writer broke it, the first with the mark. */
    void close(String mark) {
        count++;
        var text = open.pop().toString();
        var marked = text.isBlank() || text.startsWith(mark) ? text : mark + text;
        for (var line : marked.split("\n", -1)) {
            lines.add(new Line(count, 0, line, false));
        }
    }

    List<Line> lines() {
        return lines;
    }
}
