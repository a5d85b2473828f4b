package eu.savoirfaire.catalogue.intake.form;

import eu.savoirfaire.catalogue.intake.text.Folded;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** Numbers of workshops: {@code 1°}, {@code 2nd}, {@code III}, {@code primo}; all folded. */
final class Ordinals {
    private static final Pattern FIGURES = Pattern.compile("(\\d{1,2})(?:st|nd|rd|th|er|ere|e|eme|nd|o|a)?");
    private static final List<String> ROMAN =
            List.of("i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix", "x", "xi", "xii");

    private final Map<String, Integer> words = new HashMap<>();

    Ordinals(SheetForm form) {
        form.wordings().values().forEach(wording -> {
            for (int i = 0; i < wording.ordinals().size(); i++) {
                for (var word : wording.ordinals().get(i).split("\\|")) {
                    words.put(Folded.letters(word), i + 1);
                }
            }
        });
    }

    /** The number that a folded word means; 0 if none. */
    int of(String word) {
        var figures = FIGURES.matcher(word);
        if (figures.matches()) {
            return Integer.parseInt(figures.group(1));
        }
        return words.getOrDefault(word, ROMAN.indexOf(word) + 1);
    }
}
