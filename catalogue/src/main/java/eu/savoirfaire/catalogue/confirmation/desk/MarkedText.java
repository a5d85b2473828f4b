package eu.savoirfaire.catalogue.confirmation.desk;

import eu.savoirfaire.catalogue.sheet.Sheet;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** The text of a sheet with the phrases marked that justify something; each mark leads to its row, and each row to its mark. */
final class MarkedText {
    private final Sheet sheet;
    private final List<Found> found = new ArrayList<>();
    private final Map<String, String> marks = new LinkedHashMap<>();

    MarkedText(Sheet sheet) {
        this.sheet = sheet;
    }

    /** @param key of the section */
    record Section(String key, List<Piece> pieces) {}

    /**
     * @param row the anchor of the row that it justifies; empty where it justifies none
     * @param mark its own anchor, where a row leads to it; else empty
     */
    record Piece(String text, String row, String mark) {
        public boolean marked() {
            return !row.isEmpty();
        }
    }

    private record Found(eu.savoirfaire.catalogue.sheet.Section section, int start, int end, String row, String mark) {}

    /** Marks the phrase where it first stands; gives the anchor of the mark, or nothing where it stands nowhere. */
    String mark(@Nullable String phrase, String row) {
        if (phrase == null || phrase.isBlank()) {
            return "";
        }
        var known = marks.get(phrase);
        if (known != null) {
            return known;
        }
        for (var section : sheet.texts().entrySet()) {
            var at = section.getValue().indexOf(phrase);
            if (at >= 0 && section.getKey().isPublic()) {
                var mark = "m" + (marks.size() + 1);
                marks.put(phrase, mark);
                found.add(new Found(section.getKey(), at, at + phrase.length(), row, mark));
                return mark;
            }
        }
        return "";
    }

    /** The public sections, cut where a mark begins or ends; where two marks lie over each other the shorter one counts. */
    List<Section> sections() {
        return sheet.texts().entrySet().stream()
                .filter(section -> section.getKey().isPublic())
                .map(section -> new Section(section.getKey().key(), pieces(section.getKey(), section.getValue())))
                .toList();
    }

    private List<Piece> pieces(eu.savoirfaire.catalogue.sheet.Section section, String text) {
        var here = found.stream().filter(one -> one.section == section).toList();
        var cuts = new TreeSet<>(List.of(0, text.length()));
        here.forEach(one -> cuts.addAll(List.of(one.start, one.end)));
        var pieces = new ArrayList<Piece>();
        var said = new ArrayList<String>();
        var from = 0;
        for (var cut : cuts.tailSet(1)) {
            var start = from;
            var over = here.stream()
                    .filter(one -> one.start <= start && one.end >= cut)
                    .min((one, other) -> Integer.compare(one.end - one.start, other.end - other.start));
            var mark = here.stream()
                    .filter(one -> one.start == start && !said.contains(one.mark))
                    .findFirst();
            mark.ifPresent(one -> said.add(one.mark));
            pieces.add(new Piece(
                    text.substring(start, cut),
                    over.map(Found::row).orElse(""),
                    mark.map(Found::mark).orElse("")));
            from = cut;
        }
        return pieces;
    }
}
