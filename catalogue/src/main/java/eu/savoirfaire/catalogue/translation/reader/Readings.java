package eu.savoirfaire.catalogue.translation.reader;

import eu.savoirfaire.catalogue.sheet.Section;
import eu.savoirfaire.catalogue.sheet.Sheet;
import eu.savoirfaire.catalogue.translation.reader.Fragment.Label;
import eu.savoirfaire.infra.vocabulary.Language;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The languages in which a sheet can be read, and the one in which it is read now.
 *
 * @param others what there is in other languages than the author's, by language and section
 * @param asked the language the reader asked for; empty for whoever reads the author's
 */
public record Readings(Map<Language, Map<Section, Fragment>> others, Optional<Language> asked) {
    private static final Readings NONE = new Readings(Map.of(), Optional.empty());

    public Readings {
        var ordered = new EnumMap<Language, Map<Section, Fragment>>(Language.class);
        ordered.putAll(others);
        others = Collections.unmodifiableMap(ordered);
    }

    /** Of a sheet that nobody translated. */
    public static Readings none() {
        return NONE;
    }

    public Readings in(Language language) {
        return new Readings(others, Optional.of(language));
    }

    /** Each section of the sheet as the reader gets it, in their order. */
    public Map<Section, Fragment> fragments(Sheet sheet) {
        var read = new EnumMap<Section, Fragment>(Section.class);
        sheet.texts().forEach((section, text) -> read.put(section, fragment(section, text, sheet.textLanguage())));
        return Collections.unmodifiableMap(read);
    }

    private Fragment fragment(Section section, String text, Language written) {
        var language = asked.orElse(written);
        var original = new Fragment(text, written, written == language ? Label.NONE : Label.OTHER_LANGUAGE);
        return language == written
                ? original
                : others.getOrDefault(language, Map.of()).getOrDefault(section, original);
    }

    /** What a person approved of a section as it is now, in a language; nothing else may stand where no label fits. */
    public Optional<String> approved(Language language, Section section) {
        return Optional.ofNullable(others.getOrDefault(language, Map.of()).get(section))
                .filter(fragment -> fragment.label() == Label.NONE)
                .map(Fragment::text);
    }

    /** The languages into which a person translated something that is up to date. */
    public List<Language> languages() {
        return others.entrySet().stream()
                .filter(one -> one.getValue().values().stream().anyMatch(fragment -> fragment.label() == Label.NONE))
                .map(Map.Entry::getKey)
                .toList();
    }
}
