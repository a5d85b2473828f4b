package eu.savoirfaire.catalogue.translation.reader;

import eu.savoirfaire.catalogue.sheet.Section;
import eu.savoirfaire.catalogue.sheet.Sheet;
import eu.savoirfaire.catalogue.translation.Rendering;
import eu.savoirfaire.catalogue.translation.Translation;
import eu.savoirfaire.catalogue.translation.reader.Fragment.Label;
import eu.savoirfaire.infra.vocabulary.Language;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A sheet as somebody reads it who asked for a language: each section in that language where there is one, else in the first
 * of the languages to fall back to, else as it was written.
 *
 * @param fragments by section, in their order; each section of the source has one
 */
public record ReaderSheet(Map<Section, Fragment> fragments) {

    /** @param languages first the one asked for, then those to fall back to, in the reader's order */
    public static ReaderSheet of(Sheet source, List<Translation> translations, List<Language> languages) {
        var fragments = new EnumMap<Section, Fragment>(Section.class);
        source.texts()
                .forEach((section, text) -> fragments.put(
                        section, fragment(section, text, source.textLanguage(), translations, languages)));
        return new ReaderSheet(fragments);
    }

    private static Fragment fragment(
            Section section, String text, Language written, List<Translation> translations, List<Language> languages) {
        var asked = languages.getFirst();
        for (var language : languages) {
            if (language == written) {
                break;
            }
            var found = translations.stream()
                    .filter(translation -> translation.language() == language)
                    .flatMap(translation -> shown(translation, section, text).stream())
                    .findFirst();
            if (found.isPresent()) {
                return language == asked ? found.get() : elsewhere(found.get());
            }
        }
        return new Fragment(text, written, written == asked ? Label.NONE : Label.OTHER_LANGUAGE);
    }

    /** What a machine made of words that changed since misleads more than it helps: it is not shown. */
    private static Optional<Fragment> shown(Translation translation, Section section, String source) {
        return translation
                .kept(section)
                .shown()
                .filter(rendering -> !rendering.byMachine() || rendering.isOf(source))
                .map(rendering -> new Fragment(rendering.text(), translation.language(), label(rendering, source)));
    }

    private static Label label(Rendering rendering, String source) {
        if (rendering.byMachine()) {
            return Label.MACHINE;
        }
        return rendering.isOf(source) ? Label.NONE : Label.OUT_OF_DATE;
    }

    private static Fragment elsewhere(Fragment fragment) {
        return fragment.label() == Label.NONE
                ? new Fragment(fragment.text(), fragment.language(), Label.OTHER_LANGUAGE)
                : fragment;
    }
}
