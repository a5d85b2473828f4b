package eu.savoirfaire.catalogue.writing.check;

import eu.savoirfaire.catalogue.intake.recognition.Likeness;
import eu.savoirfaire.catalogue.intake.text.Folded;
import eu.savoirfaire.catalogue.sheet.Section;
import eu.savoirfaire.catalogue.sheet.Sheet;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.stream.Collectors;

/**
 * In which sections two sheets say much the same. Of a subject, a line of some words, those that both have are counted; of a
 * description the runs of three words, since of two texts about the same field the words alone always agree.
 */
final class Likelihood {
    private static final double MUCH_OF_A_LINE = 0.5;
    private static final double MUCH_OF_A_TEXT = 0.25;
    private static final int SHORTEST_WORD = 4;

    private Likelihood() {}

    /** Empty for two that are likely different: the same institution alone has many practices. */
    static List<Section> alike(Sheet one, Sheet other) {
        var same = List.of(Section.INSTITUTION, Section.SUBJECT, Section.DESCRIPTION).stream()
                .filter(section -> test(section).test(text(one, section), text(other, section)))
                .toList();
        return same.equals(List.of(Section.INSTITUTION)) ? List.of() : same;
    }

    private static BiPredicate<String, String> test(Section section) {
        return section == Section.DESCRIPTION
                ? (one, other) -> Likeness.of(one, other) >= MUCH_OF_A_TEXT
                : (one, other) -> shared(words(one), words(other)) >= MUCH_OF_A_LINE;
    }

    /** Sørensen–Dice, from 0 to 1. */
    private static double shared(Set<String> one, Set<String> other) {
        var both = new HashSet<>(one);
        both.retainAll(other);
        var total = one.size() + other.size();
        return total == 0 ? 0 : 2.0 * both.size() / total;
    }

    private static Set<String> words(String text) {
        return Arrays.stream(Folded.words(text).split(" "))
                .filter(word -> word.length() >= SHORTEST_WORD)
                .collect(Collectors.toSet());
    }

    private static String text(Sheet sheet, Section section) {
        return sheet.text(section).orElse("");
    }
}
