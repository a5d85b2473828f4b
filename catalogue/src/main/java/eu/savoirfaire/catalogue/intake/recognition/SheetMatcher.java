package eu.savoirfaire.catalogue.intake.recognition;

import eu.savoirfaire.catalogue.intake.ReadSheet;
import eu.savoirfaire.catalogue.intake.text.Folded;
import eu.savoirfaire.catalogue.sheet.Section;
import eu.savoirfaire.catalogue.sheet.Sheet;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiPredicate;

/**
 * Finds for each imported sheet the one that it is, among those imported before: by folded institution and subject; failing
 * that, by workshop and place in the report where description or territory is nearly the same. No known sheet is found twice.
 */
public final class SheetMatcher {
    private SheetMatcher() {}

    /**
     * The known sheet of each imported one, by the ordinal of the latter; a new one is not in the map.
     *
     * @param <K> what the caller knows sheets by
     */
    public static <K> Map<Integer, KnownSheet<K>> match(List<ReadSheet> imported, List<KnownSheet<K>> known) {
        var matches = new LinkedHashMap<Integer, KnownSheet<K>>();
        var left = new ArrayList<>(known);
        var places = places(imported);
        pair(imported, left, matches, (sheet, other) -> identity(sheet.sheet()).equals(identity(other.sheet())));
        pair(
                imported,
                left,
                matches,
                (sheet, other) -> sheet.workshop() == other.workshop()
                        && other.place() == places.getOrDefault(sheet.ordinal(), 0)
                        && isNearlyTheSame(sheet.sheet(), other.sheet()));
        return matches;
    }

    /** The place of each sheet among those of its workshop, from 1, by its ordinal. */
    public static Map<Integer, Integer> places(List<ReadSheet> sheets) {
        var inWorkshop = new HashMap<Integer, Integer>();
        var places = new HashMap<Integer, Integer>();
        for (var sheet : sheets) {
            places.put(sheet.ordinal(), inWorkshop.merge(sheet.workshop(), 1, Integer::sum));
        }
        return places;
    }

    /** Folded institution and subject; what tells a sheet from all others as long as neither is reworded. */
    public static String identity(Sheet sheet) {
        return Folded.letters(sheet.institution()) + "|"
                + Folded.letters(sheet.text(Section.SUBJECT).orElse(""));
    }

    private static <K> void pair(
            List<ReadSheet> imported,
            List<KnownSheet<K>> left,
            Map<Integer, KnownSheet<K>> matches,
            BiPredicate<ReadSheet, KnownSheet<K>> isSame) {
        for (var sheet : imported) {
            if (!matches.containsKey(sheet.ordinal())) {
                left.stream()
                        .filter(other -> isSame.test(sheet, other))
                        .findFirst()
                        .ifPresent(found -> {
                            matches.put(sheet.ordinal(), found);
                            left.remove(found);
                        });
            }
        }
    }

    private static boolean isNearlyTheSame(Sheet one, Sheet other) {
        return isNearlyTheSame(one, other, Section.DESCRIPTION) || isNearlyTheSame(one, other, Section.TERRITORY);
    }

    private static boolean isNearlyTheSame(Sheet one, Sheet other, Section section) {
        var first = one.text(section);
        var second = other.text(section);
        return first.isPresent()
                && second.isPresent()
                && Likeness.areNearlyTheSame(first.orElseThrow(), second.orElseThrow());
    }
}
