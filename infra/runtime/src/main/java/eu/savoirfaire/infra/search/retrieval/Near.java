package eu.savoirfaire.infra.search.retrieval;

import eu.savoirfaire.infra.search.text.Word;

/**
 * A word of the index that is written almost like a word of the query.
 *
 * @param weight beside 1 for the word of the query itself
 */
record Near(Word word, long frequency, float weight) {}
