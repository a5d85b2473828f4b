package eu.savoirfaire.infra.search.engine;

/**
 * A word of the index that is written almost like another.
 *
 * @param frequency how many records have it
 */
public record NearWord(String word, long frequency) {}
