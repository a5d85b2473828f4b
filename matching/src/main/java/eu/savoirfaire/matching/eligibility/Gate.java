package eu.savoirfaire.matching.eligibility;

import eu.savoirfaire.matching.Edition;
import java.util.Map;

/**
 * What decides who may be served by an offer: its rules and the values of those of its fields that they read. Offers with
 * equal gates are open to the same people, but for declarations, which are made for one offer each.
 *
 * @param required values by field of the offer; a field that the offer leaves open is missing
 * @param asksDeclaration whether the offer is for a group to which a person must declare to belong
 */
public record Gate(Edition rules, Map<OfferField, Value> required, boolean asksDeclaration) {

    public Gate {
        required = Map.copyOf(required);
    }
}
