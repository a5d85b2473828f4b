package eu.savoirfaire.catalogue.sheet;

import eu.savoirfaire.infra.vocabulary.Language;
import java.util.Arrays;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The text of a good-practice summary sheet.
 *
 * @param texts the sections that have a text, in their order: paragraphs separated by one blank line, list items one a
 *     line beginning {@code - }, NFC
 * @param textLanguage the language the texts are written in
 * @param labelLanguage the language of the form they were written into
 */
public record Sheet(Map<Section, String> texts, Language textLanguage, Language labelLanguage) {
    private static final int LONGEST_TITLE = 160;

    public Sheet {
        var ordered = new EnumMap<Section, String>(Section.class);
        texts.forEach((section, text) -> {
            if (!text.isBlank()) {
                ordered.put(section, text);
            }
        });
        texts = Collections.unmodifiableMap(ordered);
    }

    public Optional<String> text(Section section) {
        return Optional.ofNullable(texts.get(section));
    }

    /** The required sections that have no text, in their order. */
    public List<Section> missing() {
        return Arrays.stream(Section.values())
                .filter(section -> section.required() && !texts.containsKey(section))
                .toList();
    }

    /** The subject as written, on one line; cut at a word, with {@code …}, past {@value #LONGEST_TITLE} characters. */
    public String title() {
        var subject = text(Section.SUBJECT).orElse("").replaceAll("\\s+", " ").strip();
        if (subject.length() <= LONGEST_TITLE) {
            return subject;
        }
        var end = subject.lastIndexOf(' ', LONGEST_TITLE - 1);
        return subject.substring(0, end > LONGEST_TITLE / 2 ? end : LONGEST_TITLE - 1) + "…";
    }

    /** The institution as written, on one line; empty when the sheet names none. */
    public String institution() {
        return text(Section.INSTITUTION).orElse("").replaceAll("\\s+", " ").strip();
    }

    /** The same sheet with another text in one section. */
    public Sheet with(Section section, String text) {
        var changed = new EnumMap<Section, String>(Section.class);
        changed.putAll(texts);
        changed.put(section, text);
        return new Sheet(changed, textLanguage, labelLanguage);
    }
}
