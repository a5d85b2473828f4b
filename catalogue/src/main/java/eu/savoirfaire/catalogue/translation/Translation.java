package eu.savoirfaire.catalogue.translation;

import eu.savoirfaire.catalogue.sheet.Section;
import eu.savoirfaire.catalogue.sheet.Sheet;
import eu.savoirfaire.infra.access.PersonId;
import eu.savoirfaire.infra.vocabulary.Language;
import java.time.Instant;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;

/**
 * A sheet in another language. It is reviewed apart from its source: nothing here moves the sheet itself. The source is
 * always the text as anybody may read it, so no translation holds what a public page leaves out.
 *
 * @param sections what is kept of each; a section that is not here was never translated
 */
public record Translation(Language language, Map<Section, TranslatedSection> sections) {

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
        return new Translation(language, Map.of());
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
     * Keeps what a person is at work on; only translators see it. No text means that it is dropped.
     *
     * @param seen {@link Rendering#hash} of the source that the translator had before them
     */
    public Decision saved(Section section, String text, String seen, Sheet source, PersonId translator, Instant now) {
        var refusal = refusal(section, seen, source);
        if (refusal.isPresent()) {
            return new Decision.Not(refusal.get());
        }
        var words = source.text(section).orElseThrow();
        return done(
                section,
                kept(section)
                        .saving(
                                text.isBlank()
                                        ? Optional.empty()
                                        : Optional.of(Rendering.byPerson(text, words, translator, now))));
    }

    /**
     * Takes what a person translated; readers see it once another person approved it.
     *
     * @param seen {@link Rendering#hash} of the source that the translator had before them
     */
    public Decision translated(
            Section section, String text, String seen, Sheet source, PersonId translator, Instant now) {
        if (text.isBlank()) {
            return new Decision.Not(new TranslationRefusal.NoText());
        }
        var refusal = refusal(section, seen, source);
        return refusal.isPresent()
                ? new Decision.Not(refusal.get())
                : done(
                        section,
                        kept(section)
                                .proposing(Rendering.byPerson(
                                        text, source.text(section).orElseThrow(), translator, now)));
    }

    /** Takes what a machine translated, unless a person did before: what a person wrote is never overwritten. */
    public Decision translatedByMachine(Section section, String text, Sheet source, Instant now) {
        var state = state(section, source);
        var words = source.text(section);
        var open = state == TranslationState.MISSING || state == TranslationState.MACHINE;
        if (words.isEmpty() || text.isBlank() || !open || kept(section).saved().isPresent()) {
            return new Decision.Not(new TranslationRefusal.Nothing());
        }
        return done(section, kept(section).showing(Rendering.byMachine(text, words.get(), now)));
    }

    /** Takes what people translated elsewhere, whoever they were; to be approved here, or approved there already. */
    public Translation entered(Section section, String text, Sheet source, boolean approved, Instant now) {
        var words = source.text(section).orElseThrow();
        var approval = approved
                ? Optional.of(new Rendering.Approval(Optional.empty(), now))
                : Optional.<Rendering.Approval>empty();
        var rendering = new Rendering(text, words, false, Optional.empty(), now, approval);
        return with(
                section,
                approved ? kept(section).showing(rendering) : kept(section).proposing(rendering));
    }

    /** Shows a proposal to readers. */
    public Decision approved(Section section, Sheet source, PersonId reviewer, Instant now) {
        var proposed = kept(section).proposed();
        if (proposed.isEmpty()) {
            return new Decision.Not(new TranslationRefusal.Nothing());
        }
        if (proposed.get().isBy(reviewer)) {
            return new Decision.Not(new TranslationRefusal.OwnWork());
        }
        return source.text(section).filter(proposed.get()::isOf).isPresent()
                ? done(section, kept(section).showing(proposed.get().approved(reviewer, now)))
                : new Decision.Not(new TranslationRefusal.SourceChanged());
    }

    /** Sends a proposal back to its translator; what readers see stays as it is. */
    public Decision sentBack(Section section, String reason) {
        if (kept(section).proposed().isEmpty()) {
            return new Decision.Not(new TranslationRefusal.Nothing());
        }
        return reason.isBlank()
                ? new Decision.Not(new TranslationRefusal.NoReason())
                : done(section, kept(section).returning(Optional.of(reason.strip())));
    }

    /** Undoes one's own proposal; its text is at work again. */
    public Decision takenBack(Section section, PersonId translator) {
        var proposed = kept(section).proposed();
        if (proposed.isEmpty()) {
            return new Decision.Not(new TranslationRefusal.Nothing());
        }
        return proposed.get().isBy(translator)
                ? done(section, kept(section).returning(kept(section).remark()))
                : new Decision.Not(new TranslationRefusal.NotTheirs());
    }

    /** What is kept of a section; of one that was never translated, nothing. */
    public TranslatedSection kept(Section section) {
        return sections.getOrDefault(section, TranslatedSection.MISSING);
    }

    /** Only what a person approved of exactly these words. */
    public Translation exactly(Sheet source) {
        var exact = new EnumMap<Section, TranslatedSection>(Section.class);
        sections.forEach((section, kept) -> {
            if (source.text(section)
                    .filter(text -> kept.state(text) == TranslationState.APPROVED)
                    .isPresent()) {
                exact.put(section, kept);
            }
        });
        return new Translation(language, exact);
    }

    /** Why nobody can write now. */
    private Optional<TranslationRefusal> refusal(Section section, String seen, Sheet source) {
        var words = source.text(section);
        if (words.isEmpty()) {
            return Optional.of(new TranslationRefusal.Nothing());
        }
        if (kept(section).proposed().isPresent()) {
            return Optional.of(new TranslationRefusal.InReview());
        }
        return Rendering.hash(words.get()).equals(seen)
                ? Optional.empty()
                : Optional.of(new TranslationRefusal.SourceChanged());
    }

    private Decision done(Section section, TranslatedSection after) {
        return new Decision.Done(with(section, after));
    }

    private Translation with(Section section, TranslatedSection after) {
        var all = new EnumMap<Section, TranslatedSection>(Section.class);
        all.putAll(sections);
        all.put(section, after);
        return new Translation(language, all);
    }
}
