package eu.savoirfaire.matching.suggestion;

import eu.savoirfaire.matching.eligibility.Field;
import eu.savoirfaire.matching.eligibility.Ruling;
import eu.savoirfaire.matching.need.keeping.KeptNeed;
import eu.savoirfaire.matching.offer.keeping.KeptOffer;
import eu.savoirfaire.matching.scoring.Scores;
import java.util.List;

/**
 * What is suggested for a need, for the eyes of its person.
 *
 * @param suits those that may certainly serve it, the best first
 * @param possible those that may, once something is answered
 * @param excluded some of those that do not, with the reason
 */
public record SuggestionList(KeptNeed need, List<Suggested> suits, List<Possible> possible, List<Excluded> excluded) {

    public SuggestionList {
        suits = List.copyOf(suits);
        possible = List.copyOf(possible);
        excluded = List.copyOf(excluded);
    }

    public record Suggested(KeptOffer offer, Scores scores) {}

    /** @param questions what to answer first */
    public record Possible(KeptOffer offer, List<Field> questions) {}

    /**
     * @param against the rules that are not met
     * @param canChange whether the person can do something about it
     */
    public record Excluded(KeptOffer offer, List<Ruling> against, boolean canChange) {}
}
