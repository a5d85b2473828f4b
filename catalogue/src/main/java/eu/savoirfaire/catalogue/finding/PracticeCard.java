package eu.savoirfaire.catalogue.finding;

import eu.savoirfaire.catalogue.publication.PublishedSheet;
import eu.savoirfaire.catalogue.syndication.PublicSheet;
import eu.savoirfaire.infra.search.content.SearchDocument;
import eu.savoirfaire.infra.vocabulary.Language;
import eu.savoirfaire.infra.web.text.Phrase;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;

/**
 * What lists show of a practice, as the index keeps it beside what it searches.
 *
 * @param titles that people approved in other languages
 */
public record PracticeCard(
        String code, String slug, Phrase title, Phrase institution, Language language, Map<Language, String> titles) {
    private static final String TITLE_IN = "title-";

    static Map<String, String> display(PublishedSheet published, PublicSheet sheet) {
        var display = new LinkedHashMap<String, String>();
        display.put("slug", published.slug());
        display.put("title", published.title());
        display.put("institution", published.ownerName());
        display.put("language", published.language().code());
        for (var language : sheet.readings().languages()) {
            sheet.titleIn(language).ifPresent(title -> display.put(TITLE_IN + language.code(), title));
        }
        return display;
    }

    public static PracticeCard of(SearchDocument document) {
        var language = Language.of(field(document, "language")).orElseThrow();
        var titles = new EnumMap<Language, String>(Language.class);
        for (var other : Language.values()) {
            var title = document.display().get(TITLE_IN + other.code());
            if (title != null) {
                titles.put(other, title);
            }
        }
        return new PracticeCard(
                document.code(),
                field(document, "slug"),
                new Phrase(field(document, "title"), language),
                new Phrase(field(document, "institution"), language),
                language,
                titles);
    }

    /** With the title in the reader's language, where a person approved it. */
    public PracticeCard readIn(Language reader) {
        var translated = titles.get(reader);
        return translated == null
                ? this
                : new PracticeCard(code, slug, new Phrase(translated, reader), institution, language, titles);
    }

    private static String field(SearchDocument document, String name) {
        return Objects.requireNonNull(document.display().get(name), name);
    }
}
