package eu.savoirfaire.matching.eligibility;

import eu.savoirfaire.matching.Edition;
import eu.savoirfaire.matching.eligibility.Rule.Operand.OfOffer;
import eu.savoirfaire.matching.offer.Offer;
import java.util.EnumMap;

/** One released edition of the rules that offers go by. */
public record RuleSet(Edition edition, Rule rule) {

    /**
     * What decides about an offer that goes by these rules.
     *
     * @throws IllegalArgumentException if the offer is for a group that no second person has approved
     */
    public Gate gate(Offer offer) {
        var group = offer.group();
        if (group != null && !group.approved()) {
            throw new IllegalArgumentException("the group of offer " + offer.id() + " has not been approved");
        }
        var required = new EnumMap<OfferField, Value>(OfferField.class);
        rule.atoms().forEach(atom -> {
            if (atom.required() instanceof OfOffer(var field)) {
                var value = field.of(offer);
                if (value != null) {
                    required.put(field, value);
                }
            }
        });
        return new Gate(edition, required, group != null);
    }
}
