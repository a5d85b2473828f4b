package eu.savoirfaire.catalogue.translating.desk;

import eu.savoirfaire.catalogue.difference.WordDifference;
import eu.savoirfaire.catalogue.practice.Practices;
import eu.savoirfaire.catalogue.practice.Revision;
import eu.savoirfaire.catalogue.publication.PublishedSheet;
import eu.savoirfaire.catalogue.sheet.Section;
import eu.savoirfaire.catalogue.sheet.Sheet;
import eu.savoirfaire.catalogue.syndication.PublicSheets;
import eu.savoirfaire.catalogue.translating.Tongues;
import eu.savoirfaire.catalogue.translating.Translating;
import eu.savoirfaire.catalogue.translating.aid.Advice;
import eu.savoirfaire.catalogue.translating.aid.Glossary;
import eu.savoirfaire.catalogue.translation.Rendering;
import eu.savoirfaire.catalogue.translation.TranslatedSection;
import eu.savoirfaire.catalogue.translation.Translation;
import eu.savoirfaire.catalogue.translation.TranslationState;
import eu.savoirfaire.catalogue.translation.Translations;
import eu.savoirfaire.infra.access.CurrentActor;
import eu.savoirfaire.infra.access.PersonId;
import eu.savoirfaire.infra.vocabulary.Language;
import eu.savoirfaire.infra.web.form.FormErrors;
import eu.savoirfaire.infra.web.text.Phrase;
import eu.savoirfaire.infra.web.text.Prose;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Lays a sheet out beside its translation. */
@Singleton
final class TranslationViews {
    private final Translating translating;
    private final Translations translations;
    private final Practices practices;
    private final PublicSheets publicSheets;
    private final Tongues tongues;
    private final Glossary glossary;
    private final CurrentActor actor;

    TranslationViews(
            Translating translating,
            Translations translations,
            Practices practices,
            PublicSheets publicSheets,
            Tongues tongues,
            Glossary glossary,
            CurrentActor actor) {
        this.translating = translating;
        this.translations = translations;
        this.practices = practices;
        this.publicSheets = publicSheets;
        this.tongues = tongues;
        this.glossary = glossary;
        this.actor = actor;
    }

    /**
     * What somebody typed that was not taken.
     *
     * @param section empty when nothing was
     * @param conflict whether somebody else wrote meanwhile
     */
    record Typed(Optional<Section> section, String text, boolean conflict, FormErrors errors) {
        static Typed nothing() {
            return new Typed(Optional.empty(), "", false, FormErrors.none());
        }

        boolean isIn(Section other) {
            return section.equals(Optional.of(other));
        }
    }

    TranslationView view(PublishedSheet sheet, Language into, Typed typed) {
        var source = translating.source(sheet);
        var translation = translations.of(sheet.id(), into);
        var upcoming = practices
                .find(sheet.id())
                .flatMap(practice -> practice.workingCopy())
                .map(Revision::sheet)
                .map(publicSheets::text)
                .orElse(source);
        var parts = source.texts().keySet().stream()
                .map(section -> part(section, source, upcoming, translation, typed))
                .toList();
        var approved = translation.states(source).values().stream()
                .filter(state -> state == TranslationState.APPROVED)
                .count();
        return new TranslationView(
                sheet.code(),
                sheet.slug(),
                new Phrase(sheet.title(), sheet.language()),
                sheet.language(),
                into,
                parts,
                (int) approved,
                reads(Set.of(sheet.language(), into)),
                typed.errors());
    }

    private TranslationView.Part part(
            Section section, Sheet source, Sheet upcoming, Translation translation, Typed typed) {
        var text = source.text(section).orElseThrow();
        var kept = translation.kept(section);
        var into = translation.language();
        var written = typed.isIn(section)
                ? typed.text()
                : kept.newest().map(Rendering::text).orElse("");
        return new TranslationView.Part(
                section.key(),
                Prose.of(text),
                Rendering.hash(text),
                kept.version(),
                kept.state(text),
                written,
                kept.shown()
                        .map(Rendering::text)
                        .filter(shown -> !shown.equals(written))
                        .map(Prose::of),
                kept.shown().filter(Rendering::byMachine).isPresent(),
                kept.proposed().map(Rendering::text).map(Prose::of),
                me().filter(person ->
                                kept.proposed().filter(one -> one.isBy(person)).isPresent())
                        .isPresent(),
                kept.newest().map(Rendering::text).filter(_ -> typed.isIn(section) && typed.conflict()),
                kept.remark(),
                changes(kept, text),
                !upcoming.text(section).equals(source.text(section)),
                glossary.of(text, source.textLanguage(), into),
                Optional.of(written).filter(one -> !one.isBlank()).map(one -> Advice.of(text, one, into)));
    }

    private static List<WordDifference.Part> changes(TranslatedSection kept, String source) {
        return kept.newest()
                .filter(rendering -> !rendering.isOf(source))
                .map(rendering -> WordDifference.between(rendering.source(), source))
                .orElse(List.of());
    }

    private boolean reads(Set<Language> both) {
        return me().map(tongues::languages).filter(own -> own.containsAll(both)).isPresent();
    }

    private Optional<PersonId> me() {
        return actor.get().person();
    }
}
