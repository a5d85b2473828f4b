package eu.savoirfaire.infra.search.query;

import java.util.List;

/**
 * What somebody has typed so far.
 *
 * @param kinds the kinds of suggestions wanted, best ones of each
 * @param limit suggestions of each kind, from 1
 */
public record SuggestQuery(String typed, List<String> kinds, int limit) {

    public SuggestQuery {
        kinds = List.copyOf(kinds);
        if (limit < 1) {
            throw new IllegalArgumentException("limit below 1: " + limit);
        }
    }
}
