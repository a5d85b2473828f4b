package eu.savoirfaire.infra.search.query;

import java.util.List;

/**
 * A concept that words of a query stand for. A document that carries it is found as if it had these words, in whatever
 * language it is written.
 *
 * @param words of the query, as typed or as the vocabulary has them; accents and case do not matter
 * @param facet where documents carry the code of the concept
 * @param weight beside 1 for the words themselves; above 0, below 1 to rank behind them
 * @param reason told to whoever asks why: the label of the concept or a message key
 */
public record Expansion(List<String> words, String facet, String code, float weight, String reason) {

    public Expansion {
        words = List.copyOf(words);
        if (!(weight > 0)) {
            throw new IllegalArgumentException("weight not above 0: " + weight);
        }
    }
}
