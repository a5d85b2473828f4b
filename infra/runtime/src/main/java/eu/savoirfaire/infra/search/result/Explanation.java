package eu.savoirfaire.infra.search.result;

import java.util.List;

/**
 * Why a document is in an answer.
 *
 * @param score as in the list of hits
 * @param shares what each word adds, the greatest first
 */
public record Explanation(Stage stage, double score, List<Share> shares, List<Reason> reasons) {

    /** What a word of the query adds to the score. */
    public record Share(String word, double score) {}
}
