package eu.savoirfaire.catalogue.finding;

import eu.savoirfaire.catalogue.publication.PublishedSheet;
import eu.savoirfaire.infra.search.content.SearchDocument;
import eu.savoirfaire.infra.vocabulary.Language;
import eu.savoirfaire.infra.web.text.Phrase;
import java.util.Map;
import java.util.Objects;

/** What lists show of a practice, as the index keeps it beside what it searches. */
public record PracticeCard(String code, String slug, Phrase title, Phrase institution, Language language) {

    static Map<String, String> display(PublishedSheet published) {
        return Map.of(
                "slug", published.slug(),
                "title", published.title(),
                "institution", published.ownerName(),
                "language", published.language().code());
    }

    public static PracticeCard of(SearchDocument document) {
        var language = Language.of(field(document, "language")).orElseThrow();
        return new PracticeCard(
                document.code(),
                field(document, "slug"),
                new Phrase(field(document, "title"), language),
                new Phrase(field(document, "institution"), language),
                language);
    }

    private static String field(SearchDocument document, String name) {
        return Objects.requireNonNull(document.display().get(name), name);
    }
}
