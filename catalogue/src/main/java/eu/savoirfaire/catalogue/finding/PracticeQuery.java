package eu.savoirfaire.catalogue.finding;

import eu.savoirfaire.infra.vocabulary.Language;
import java.util.EnumMap;
import java.util.Map;
import java.util.Set;

/**
 * What a reader looks for.
 *
 * @param text free text in any language; empty for everything
 * @param language of the reader
 * @param chosen the codes chosen in each facet: any of them, in every facet
 * @param page from 0
 * @param size hits a page, 1 to 100
 */
public record PracticeQuery(
        String text, Language language, Map<PracticeFacet, Set<String>> chosen, int page, int size) {

    public PracticeQuery {
        var kept = new EnumMap<PracticeFacet, Set<String>>(PracticeFacet.class);
        chosen.forEach((facet, codes) -> {
            if (!codes.isEmpty()) {
                kept.put(facet, Set.copyOf(codes));
            }
        });
        chosen = Map.copyOf(kept);
    }

    /** Whether it is narrowed down by anything but its text. */
    public boolean isNarrowed() {
        return !chosen.isEmpty();
    }
}
