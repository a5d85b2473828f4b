package eu.savoirfaire.catalogue.intake.page;

import eu.savoirfaire.catalogue.intake.text.Folded;
import eu.savoirfaire.catalogue.intake.text.TextLine;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Leaves page headers out and marks the lines that begin after a page border. */
final class PageBorders {
    private final List<TextLine> lines;
    private final Set<Integer> headers;
    private final Surroundings surroundings;

    PageBorders(List<TextLine> lines, Set<Integer> headers, Surroundings surroundings) {
        this.lines = lines;
        this.headers = headers;
        this.surroundings = surroundings;
    }

    /** @param texts what headers say, folded, to be cut out of lines that they are glued to */
    List<TextLine> marked(Set<String> texts) {
        var kept = new ArrayList<TextLine>(lines.size());
        var last = -1;
        var border = false;
        for (int i = 0; i < lines.size(); i++) {
            var line = lines.get(i);
            if (headers.contains(i)) {
                border = true;
            } else if (line.isBlank()) {
                kept.add(line);
            } else {
                border |= last >= 0 && surroundings.isPageBorder(last, i);
                var cut = withoutHeader(line, texts);
                kept.add(border || cut.headerFirst() ? cut.line().asAfterPage() : cut.line());
                border = cut.headerLast();
                last = i;
            }
        }
        return kept;
    }

    private record Cut(TextLine line, boolean headerFirst, boolean headerLast) {}

    private static Cut withoutHeader(TextLine line, Set<String> texts) {
        for (var text : texts) {
            if (line.text().length() > text.length()) {
                var folded = Folded.of(line.text());
                var start = folded.letters().indexOf(text);
                if (start >= 0 && folded.letters().length() > text.length()) {
                    return cut(line, folded, start, start + text.length());
                }
            }
        }
        return new Cut(line, false, false);
    }

    private static Cut cut(TextLine line, Folded folded, int start, int end) {
        var from = folded.at()[start];
        var to =
                end < folded.letters().length() ? folded.at()[end] : line.text().length();
        // signs between the header and the next word, such as a quotation mark, belong to the text
        while (end < folded.letters().length() && to > from && line.text().charAt(to - 1) != ' ') {
            to--;
        }
        var text = line.text().substring(0, from) + " " + line.text().substring(to);
        return new Cut(line.with(text), start == 0, end == folded.letters().length());
    }
}
