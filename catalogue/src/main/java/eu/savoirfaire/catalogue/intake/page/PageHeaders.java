package eu.savoirfaire.catalogue.intake.page;

import eu.savoirfaire.catalogue.intake.text.Folded;
import eu.savoirfaire.catalogue.intake.text.Landmarks;
import eu.savoirfaire.catalogue.intake.text.ListMark;
import eu.savoirfaire.catalogue.intake.text.TextLine;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Finds the lines that a document prints on every page, by their repetition, whatever they say: on one line or on several, at
 * page borders or in the middle of a sentence, with or without page numbers.
 */
public final class PageHeaders {
    private static final int SHORTEST = 4;
    /** Two headers of at least so many letters may be recognised when joined, or glued to other text. */
    private static final int DISTINCT = 20;

    private static final int MOST_LINES = 5;
    /** A document has a header or two; more would only cost time on input made to do so. */
    private static final int MOST_TEXTS = 50;

    private static final int MOST_ROUNDS = 5;

    private final List<TextLine> lines;
    private final Surroundings surroundings;
    private final List<String> letters;
    private final Set<Integer> headers = new HashSet<>();

    private PageHeaders(List<TextLine> lines, Landmarks landmarks) {
        this.lines = lines;
        this.surroundings = new Surroundings(lines, landmarks);
        this.letters = lines.stream().map(line -> Folded.letters(line.text())).toList();
    }

    /** The lines without headers; what follows a header or a page border is marked so. */
    public static List<TextLine> removed(List<TextLine> lines, Landmarks landmarks) {
        return new PageHeaders(lines, landmarks).removed();
    }

    private List<TextLine> removed() {
        learn();
        var texts = texts();
        findJoined(texts);
        return new PageBorders(lines, headers, surroundings).marked(texts);
    }

    /** Until nothing new is found: the second line of a header is known by standing beside the first. */
    private void learn() {
        headers.addAll(PageNumbers.in(lines, surroundings));
        var candidates = candidates();
        learnShapes(candidates);
        for (int round = 0; round < MOST_ROUNDS; round++) {
            candidates.values().stream()
                    .filter(at -> !headers.contains(at.getFirst()))
                    .filter(at -> repeated(at).isHeader(surroundings.sheets()))
                    .toList()
                    .forEach(headers::addAll);
        }
    }

    /** Two lines that stand elsewhere as one were broken by a page layout, and not by who wrote them. */
    private void learnShapes(Map<String, List<Integer>> candidates) {
        var whole = new HashMap<String, List<Integer>>();
        for (int i = 0; i < lines.size(); i++) {
            whole.computeIfAbsent(letters.get(i), any -> new ArrayList<>()).add(i);
        }
        for (int i = 1; i < lines.size(); i++) {
            var first = candidates.get(letters.get(i - 1));
            var second = candidates.get(letters.get(i));
            var joined = letters.get(i - 1) + letters.get(i);
            if (first != null && second != null && joined.length() >= DISTINCT && whole.containsKey(joined)) {
                headers.addAll(first);
                headers.addAll(second);
                headers.addAll(whole.getOrDefault(joined, List.of()));
            }
        }
    }

    private Map<String, List<Integer>> candidates() {
        var places = new LinkedHashMap<String, List<Integer>>();
        for (int i = 0; i < lines.size(); i++) {
            var text = lines.get(i).text();
            if (letters.get(i).length() >= SHORTEST
                    && ListMark.length(text) == 0
                    && !ListMark.isNumbered(text)
                    && !surroundings.isLandmark(i)) {
                places.computeIfAbsent(letters.get(i), any -> new ArrayList<>()).add(i);
            }
        }
        places.values().removeIf(at -> at.size() < 2);
        return places;
    }

    private Repeated repeated(List<Integer> at) {
        var sheets = new HashSet<Integer>();
        var labels = new HashSet<String>();
        var borders = 0;
        var interruptions = 0;
        for (var i : at) {
            sheets.add(surroundings.sheet(i));
            labels.add(surroundings.label(i));
            borders += surroundings.isAtPageBorder(i) || isBesideHeader(i) ? 1 : 0;
            interruptions += surroundings.opensDocument(i) ? 2 : 0;
            interruptions += surroundings.isInSentence(i) || surroundings.isBeforeHeading(i) ? 1 : 0;
        }
        return new Repeated(at, borders, sheets.size(), labels.size(), interruptions);
    }

    private boolean isBesideHeader(int i) {
        return headers.contains(i - 1) || headers.contains(i + 1);
    }

    /** What the header says in all, for each way in which its lines follow one another. */
    private Set<String> texts() {
        var counts = new HashMap<String, Integer>();
        for (int i = 0; i < lines.size(); i++) {
            if (headers.contains(i) && !headers.contains(i - 1)) {
                var text = new StringBuilder();
                for (int j = i; headers.contains(j); j++) {
                    text.append(letters.get(j));
                }
                counts.merge(text.toString(), 1, Integer::sum);
            }
        }
        var texts = new HashSet<String>();
        counts.forEach((text, count) -> {
            if (count >= 2 && text.length() >= DISTINCT && texts.size() < MOST_TEXTS) {
                texts.add(text);
            }
        });
        return texts;
    }

    /** The same words broken differently. */
    private void findJoined(Set<String> texts) {
        for (int i = 0; i < lines.size() && !texts.isEmpty(); i++) {
            var text = new StringBuilder();
            for (int j = i;
                    j < Math.min(lines.size(), i + MOST_LINES)
                            && !letters.get(j).isEmpty();
                    j++) {
                text.append(letters.get(j));
                if (texts.contains(text.toString())) {
                    for (int k = i; k <= j; k++) {
                        headers.add(k);
                    }
                    i = j;
                    break;
                }
            }
        }
    }
}
