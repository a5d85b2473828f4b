package eu.savoirfaire.matching.offer.keeping;

import eu.savoirfaire.infra.vocabulary.Language;
import eu.savoirfaire.matching.OfferKind;
import java.util.Optional;

/**
 * Which of the public offers are wanted; what is empty does not matter.
 *
 * @param region ISO 3166-1 or NUTS code; what may be anywhere is in every region
 * @param sector code; what is for every sector is for this one
 */
public record OfferFilter(
        Optional<OfferKind> kind, Optional<String> region, Optional<String> sector, Optional<Language> language) {

    public static OfferFilter all() {
        return new OfferFilter(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
    }
}
