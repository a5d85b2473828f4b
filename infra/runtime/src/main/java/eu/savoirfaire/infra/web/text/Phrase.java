package eu.savoirfaire.infra.web.text;

import eu.savoirfaire.infra.vocabulary.Language;

/** A text with its language, which the page has to state where it differs from the page's own. */
public record Phrase(String text, Language language) {

    /** Whether the page, which is in {@code other}, has to state the language. */
    public boolean foreignTo(Language other) {
        return language != other;
    }
}
