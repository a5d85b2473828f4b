package eu.savoirfaire.infra.search.content;

import eu.savoirfaire.infra.search.text.Spellings;

/**
 * A name that a document offers while somebody types. Documents may offer the same one: it is suggested once.
 *
 * @param kind one of the definition's kinds
 * @param text what is shown and matched
 * @param target what it leads to: an id or a code
 */
public record SuggestEntry(String kind, String text, String target) {

    public SuggestEntry {
        text = Spellings.composed(text);
    }
}
