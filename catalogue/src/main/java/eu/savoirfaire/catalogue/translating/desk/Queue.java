package eu.savoirfaire.catalogue.translating.desk;

import eu.savoirfaire.catalogue.publication.PublishedSheet;
import eu.savoirfaire.catalogue.publication.PublishedSheets;
import eu.savoirfaire.catalogue.sheet.Sheet;
import eu.savoirfaire.catalogue.translating.Translating;
import eu.savoirfaire.catalogue.translation.Rendering;
import eu.savoirfaire.catalogue.translation.TranslatedSection;
import eu.savoirfaire.catalogue.translation.Translation;
import eu.savoirfaire.catalogue.translation.TranslationState;
import eu.savoirfaire.infra.vocabulary.Language;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What waits to be translated or approved: each published sheet in each language but its own. */
@Singleton
final class Queue {
    private final PublishedSheets sheets;
    private final Translating translating;

    Queue(PublishedSheets sheets, Translating translating) {
        this.sheets = sheets;
        this.translating = translating;
    }

    /**
     * A sheet in a language.
     *
     * @param counts sections by how far they are
     * @param since when the oldest proposal was made, else when the text was published
     */
    record Entry(PublishedSheet sheet, Language into, Map<TranslationState, Integer> counts, Instant since) {

        boolean has(TranslationState state) {
            return counts.containsKey(state);
        }

        boolean isDone() {
            return counts.keySet().equals(Set.of(TranslationState.APPROVED));
        }

        boolean isBetween(Set<Language> tongues) {
            return tongues.contains(into) && tongues.contains(sheet.language());
        }
    }

    /** Everything that is not done: in the given languages first, then the oldest first, then by code. */
    List<Entry> waiting(Set<Language> own) {
        var entries = new ArrayList<Entry>();
        for (var sheet : sheets.all()) {
            var source = translating.source(sheet);
            Arrays.stream(Language.values())
                    .filter(language -> language != sheet.language())
                    .map(language -> entry(sheet, source, translation(sheet, language)))
                    .filter(entry -> !entry.isDone())
                    .forEach(entries::add);
        }
        entries.sort(Comparator.comparing((Entry entry) -> !entry.isBetween(own))
                .thenComparing(Entry::since)
                .thenComparing(entry -> entry.sheet().code())
                .thenComparing(Entry::into));
        return entries;
    }

    private static Translation translation(PublishedSheet sheet, Language language) {
        return sheet.translations().stream()
                .filter(one -> one.language() == language)
                .findFirst()
                .orElseGet(() -> Translation.into(language));
    }

    private static Entry entry(PublishedSheet sheet, Sheet source, Translation translation) {
        var counts = new EnumMap<TranslationState, Integer>(TranslationState.class);
        translation.states(source).values().forEach(state -> counts.merge(state, 1, Integer::sum));
        var since = translation.sections().values().stream()
                .map(TranslatedSection::proposed)
                .flatMap(proposed -> proposed.map(Rendering::madeAt).stream())
                .min(Comparator.naturalOrder())
                .orElse(sheet.revision().publishedAt().orElse(sheet.revision().writtenAt()));
        return new Entry(sheet, translation.language(), counts, since);
    }
}
