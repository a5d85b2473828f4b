package eu.savoirfaire.catalogue.editorial.page;

import eu.savoirfaire.catalogue.review.point.Passage;
import eu.savoirfaire.catalogue.sheet.Section;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;

/**
 * A section of a sheet with the passages of its points marked.
 *
 * @param key of the section, and its anchor
 */
public record MarkedSection(String key, List<Piece> pieces) {

    /**
     * A stretch of the text.
     *
     * @param marked whether some point is about it
     * @param ending the numbers of the points whose passage ends here
     */
    public record Piece(String text, boolean marked, List<Integer> ending) {}

    /** A passage with the number of its point. */
    public record Numbered(int number, Passage passage) {}

    static MarkedSection of(Section section, String text, List<Numbered> points) {
        var here = points.stream()
                .filter(point -> point.passage().section() == section)
                .toList();
        var borders = new TreeSet<>(List.of(0, text.length()));
        here.forEach(point -> {
            borders.add(Math.min(point.passage().start(), text.length()));
            borders.add(Math.min(point.passage().end(), text.length()));
        });
        var pieces = new ArrayList<Piece>();
        var from = 0;
        for (var to : borders) {
            pieces.add(piece(text, from, to, here));
            from = to;
        }
        return new MarkedSection(
                section.key(),
                pieces.stream()
                        .filter(piece ->
                                !piece.text().isEmpty() || !piece.ending().isEmpty())
                        .toList());
    }

    private static Piece piece(String text, int from, int to, List<Numbered> points) {
        var marked = points.stream()
                .anyMatch(point ->
                        point.passage().start() <= from && to <= point.passage().end() && from < to);
        var ending = points.stream()
                .filter(point -> Math.min(point.passage().end(), text.length()) == to)
                .map(Numbered::number)
                .toList();
        return new Piece(text.substring(from, to), marked, ending);
    }
}
