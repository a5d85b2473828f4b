package eu.savoirfaire.matching.provider.answer;

import eu.savoirfaire.matching.offer.statement.Detail;
import java.util.List;

/**
 * A detail as people read it.
 *
 * @param values none where nothing is said
 * @param written whether these are the provider's own words, in the language of the offer
 */
public record Saying(Detail detail, List<String> values, boolean written) {

    /** The key of what the detail is called. */
    public String label() {
        return "matching.offers.detail." + detail.word();
    }

    public boolean isSaid() {
        return !values.isEmpty();
    }
}
