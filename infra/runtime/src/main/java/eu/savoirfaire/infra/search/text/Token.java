package eu.savoirfaire.infra.search.text;

/**
 * A word in a text.
 *
 * @param form in which it is compared
 * @param from its first character
 * @param to after its last character
 */
public record Token(String form, int from, int to) {}
