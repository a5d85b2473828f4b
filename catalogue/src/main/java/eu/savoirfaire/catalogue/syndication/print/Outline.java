package eu.savoirfaire.catalogue.syndication.print;

import eu.savoirfaire.catalogue.Catalogue.PresentedWorkshop;
import eu.savoirfaire.catalogue.syndication.PublicSheet;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;

/**
 * The order of the report: first the sheets that were presented nowhere, then each workshop with the sheets that were
 * first presented there, the earliest workshop first.
 */
record Outline(List<Chapter> chapters) {

    /**
     * @param ordinal of the workshop in the report, from 1; 0 without one
     * @param workshop empty for the sheets that were presented nowhere
     */
    record Chapter(int ordinal, Optional<PresentedWorkshop> workshop, List<PublicSheet> sheets) {}

    static Outline of(List<PublicSheet> sheets) {
        var chapters = new ArrayList<Chapter>();
        var elsewhere =
                sheets.stream().filter(sheet -> sheet.workshop().isEmpty()).toList();
        if (!elsewhere.isEmpty()) {
            chapters.add(new Chapter(0, Optional.empty(), elsewhere));
        }
        var presented = new LinkedHashMap<PresentedWorkshop, List<PublicSheet>>();
        sheets.stream()
                .flatMap(sheet -> sheet.workshop().stream())
                .sorted(Comparator.comparing(PresentedWorkshop::heldOn).thenComparing(PresentedWorkshop::id))
                .forEach(workshop -> presented.put(workshop, new ArrayList<>()));
        sheets.forEach(sheet -> sheet.workshop()
                .ifPresent(workshop ->
                        presented.getOrDefault(workshop, new ArrayList<>()).add(sheet)));
        presented.forEach((workshop, theirs) -> chapters.add(
                new Chapter(chapters.size() + (elsewhere.isEmpty() ? 1 : 0), Optional.of(workshop), theirs)));
        return new Outline(List.copyOf(chapters));
    }
}
