package eu.savoirfaire.infra.search.result;

/**
 * A name that goes with what was typed.
 *
 * @param target what it leads to: an id or a code
 * @param documents how many documents offer it
 */
public record Suggestion(String kind, String text, String target, long documents) {}
