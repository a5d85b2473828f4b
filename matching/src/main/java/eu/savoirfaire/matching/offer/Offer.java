package eu.savoirfaire.matching.offer;

import eu.savoirfaire.infra.access.OrganisationId;
import eu.savoirfaire.matching.Edition;
import eu.savoirfaire.matching.OfferId;
import eu.savoirfaire.matching.OfferKind;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * One offer of one provider.
 *
 * @param since the day from which waiting is counted
 * @param capacity how many people it can serve
 * @param rules who may be served, as a released edition of rules
 * @param weights what matters to the provider, as a released edition of weights
 * @param group whom it is for, if the law lets it be for some only
 */
public record Offer(
        OfferId id,
        OrganisationId provider,
        LocalDate since,
        Validity validity,
        int capacity,
        Edition rules,
        Edition weights,
        @Nullable TargetGroup group,
        Demands demands,
        Terms terms) {

    public Offer {
        if (capacity < 0) {
            throw new IllegalArgumentException("a capacity is not negative: " + capacity);
        }
    }

    public OfferKind kind() {
        return terms.kind();
    }
}
