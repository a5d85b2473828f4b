package eu.savoirfaire.catalogue.review;

import eu.savoirfaire.catalogue.difference.LetterDifference;
import eu.savoirfaire.catalogue.difference.WordDifference;
import eu.savoirfaire.catalogue.sheet.Section;
import eu.savoirfaire.catalogue.sheet.Sheet;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;

/** What may be corrected without another review: the contact, a link, a slip of the pen. */
final class SmallChange {
    /** Letters by which a word may differ from the one it was meant to be. */
    private static final int SLIP = 2;

    private static final Pattern LINK = Pattern.compile("(?:https?://|www\\.)\\S+", Pattern.CASE_INSENSITIVE);
    private static final Pattern DIGIT = Pattern.compile("\\p{Nd}");

    private SmallChange() {}

    /** The sections that differ by more than may be corrected, in their order. */
    static List<Section> tooBig(Sheet before, Sheet after) {
        return Arrays.stream(Section.values())
                .filter(section -> section != Section.CONTACT)
                .filter(section -> !isSmall(text(before, section), text(after, section)))
                .toList();
    }

    /** Each word that went has one in its place that is nearly the same, or both are links. */
    private static boolean isSmall(String before, String after) {
        var removed = new ArrayList<String>();
        for (var part : WordDifference.between(before, after)) {
            switch (part.kind()) {
                case REMOVED -> removed.addAll(words(part.text()));
                case ADDED -> {
                    if (!correct(removed, words(part.text()))) {
                        return false;
                    }
                    removed.clear();
                }
                case KEPT -> {
                    if (!removed.isEmpty()) {
                        return false;
                    }
                }
            }
        }
        return removed.isEmpty();
    }

    private static boolean correct(List<String> removed, List<String> added) {
        if (removed.size() != added.size()) {
            return false;
        }
        for (var i = 0; i < removed.size(); i++) {
            if (!correct(removed.get(i), added.get(i))) {
                return false;
            }
        }
        return true;
    }

    private static boolean correct(String wrong, String right) {
        if (LINK.matcher(wrong).matches() && LINK.matcher(right).matches()) {
            return true;
        }
        // another figure is another result
        var figures = DIGIT.matcher(wrong).find() || DIGIT.matcher(right).find();
        return wrong.equals(right)
                || !figures && LetterDifference.between(wrong, right) <= SLIP && wrong.length() > SLIP;
    }

    private static List<String> words(String text) {
        return text.isBlank() ? List.of() : List.of(text.strip().split("\\s+"));
    }

    private static String text(Sheet sheet, Section section) {
        return sheet.text(section).orElse("");
    }
}
