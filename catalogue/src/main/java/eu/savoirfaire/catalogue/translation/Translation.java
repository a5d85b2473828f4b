package eu.savoirfaire.catalogue.translation;

import eu.savoirfaire.catalogue.sheet.Section;
import eu.savoirfaire.catalogue.sheet.Sheet;
import eu.savoirfaire.infra.access.PersonId;
import eu.savoirfaire.infra.vocabulary.Language;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;

/**
 * A sheet in another language. It is reviewed apart from its source: nothing here moves the sheet itself.
 *
 * @param sections what is kept of each; a section that is not here was never translated
 * @param version of what is stored, for optimistic locking; 0 for one that was never stored
 */
public record Translation(Language language, Map<Section, TranslatedSection> sections, long version) {

    public Translation {
        var ordered = new EnumMap<Section, TranslatedSection>(Section.class);
        ordered.putAll(sections);
        sections = Collections.unmodifiableMap(ordered);
    }

    /** What the decision came to. */
    public sealed interface Decision {
        record Done(Translation after) implements Decision {}

        record Not(TranslationRefusal why) implements Decision {}
    }

    /** Nothing yet. */
    public static Translation into(Language language) {
        return new Translation(language, Map.of(), 0);
    }

    /** How far the section is; APPROVED for a section that has no text to be translated. */
    public TranslationState state(Section section, Sheet source) {
        return source.text(section).map(text -> kept(section).state(text)).orElse(TranslationState.APPROVED);
    }

    /** How far each section with a text is, in their order. */
    public Map<Section, TranslationState> states(Sheet source) {
        var states = new EnumMap<Section, TranslationState>(Section.class);
        source.texts().keySet().forEach(section -> states.put(section, state(section, source)));
        return states;
    }

    /**
     * Takes what a person translated; readers see it once another person approved it.
     *
     * @param seen the text of the source that the translator had before them
     */
    public Decision translated(Section section, String text, String seen, Sheet source, PersonId translator) {
        var now = source.text(section);
        if (now.isEmpty() || text.isBlank()) {
            return new Decision.Not(new TranslationRefusal.Nothing());
        }
        if (!now.get().equals(seen)) {
            return new Decision.Not(new TranslationRefusal.SourceChanged());
        }
        return done(section, kept(section).proposing(Rendering.of(text, seen, Optional.of(translator))));
    }

    /** Takes what a machine translated, unless a person did before: what a person wrote is never overwritten. */
    public Decision translatedByMachine(Section section, String text, Sheet source) {
        var state = state(section, source);
        var words = source.text(section);
        if (words.isEmpty() || state != TranslationState.MISSING && state != TranslationState.MACHINE) {
            return new Decision.Not(new TranslationRefusal.Nothing());
        }
        return done(section, kept(section).showing(Rendering.of(text, words.get(), Optional.empty())));
    }

    /** Shows a proposal to readers. */
    public Decision approved(Section section, PersonId reviewer) {
        var proposed = kept(section).proposed();
        if (proposed.isEmpty()) {
            return new Decision.Not(new TranslationRefusal.Nothing());
        }
        if (proposed.get().by().equals(Optional.of(reviewer))) {
            return new Decision.Not(new TranslationRefusal.OwnWork());
        }
        return done(section, kept(section).showing(proposed.get()));
    }

    /** Sends a proposal back to its translator; what readers see stays as it is. */
    public Decision sentBack(Section section, String reason) {
        if (kept(section).proposed().isEmpty()) {
            return new Decision.Not(new TranslationRefusal.Nothing());
        }
        return reason.isBlank()
                ? new Decision.Not(new TranslationRefusal.NoReason())
                : done(section, kept(section).remarking(reason.strip()));
    }

    TranslatedSection kept(Section section) {
        return sections.getOrDefault(section, TranslatedSection.MISSING);
    }

    private Decision done(Section section, TranslatedSection after) {
        var all = new EnumMap<Section, TranslatedSection>(Section.class);
        all.putAll(sections);
        all.put(section, after);
        return new Decision.Done(new Translation(language, all, version));
    }
}
