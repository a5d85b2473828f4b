package eu.savoirfaire.catalogue.intake.page;

import eu.savoirfaire.catalogue.intake.text.ListMark;
import eu.savoirfaire.catalogue.intake.text.TextLine;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** Lines that differ only in a number which rises from each to the next and that stand at page borders: {@code Page 3 of 9}. */
final class PageNumbers {
    private static final Pattern FIGURES = Pattern.compile("\\d{1,4}");
    private static final Pattern WITH_WORD = Pattern.compile(
            "^\\W*(?:pag(?:ina|e)?|p|página|pág|صفحة)\\W*\\d{1,4}(?:\\W+\\p{L}{1,3})?\\W*\\d*\\W*$",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CHARACTER_CLASS);
    private static final int FEWEST = 3;
    private static final int LONGEST = 200;
    private static final int LARGEST_STEP = 3;

    private PageNumbers() {}

    static Set<Integer> in(List<TextLine> lines, Surroundings surroundings) {
        var groups = new LinkedHashMap<String, List<Integer>>();
        for (int i = 0; i < lines.size(); i++) {
            var text = lines.get(i).text();
            if (mayHold(text) && !surroundings.isLandmark(i)) {
                groups.computeIfAbsent(FIGURES.matcher(text).replaceAll("#"), any -> new ArrayList<>())
                        .add(i);
            }
        }
        var found = new HashSet<Integer>();
        groups.forEach((shape, at) -> {
            var isSure = WITH_WORD.matcher(lines.get(at.getFirst()).text()).matches();
            var atBorders = at.stream().filter(surroundings::isAtPageBorder).count();
            if (at.size() >= FEWEST && rises(lines, at) && (isSure || atBorders * 5 >= at.size() * 4L)) {
                found.addAll(at);
            }
        });
        return found;
    }

    private static boolean mayHold(String text) {
        return !text.isEmpty()
                && text.length() <= LONGEST
                && ListMark.length(text) == 0
                && FIGURES.matcher(text).find();
    }

    /** One of the figures rises in small steps all the way; with a step of nothing it would be a plain repetition. */
    private static boolean rises(List<TextLine> lines, List<Integer> at) {
        var figures = at.stream()
                .map(i -> FIGURES.matcher(lines.get(i).text())
                        .results()
                        .map(match -> Integer.parseInt(match.group()))
                        .toList())
                .toList();
        for (int column = 0; column < figures.getFirst().size(); column++) {
            var rises = true;
            for (int i = 1; i < figures.size(); i++) {
                var step = figures.get(i).get(column) - figures.get(i - 1).get(column);
                rises &= step > 0 && step <= LARGEST_STEP;
            }
            if (rises) {
                return true;
            }
        }
        return false;
    }
}
