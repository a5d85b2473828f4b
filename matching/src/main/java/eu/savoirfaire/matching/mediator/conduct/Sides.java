package eu.savoirfaire.matching.mediator.conduct;

import eu.savoirfaire.matching.match.Match;
import eu.savoirfaire.matching.mediator.Side;
import eu.savoirfaire.matching.need.Seeker;
import eu.savoirfaire.matching.need.keeping.Needs;
import eu.savoirfaire.matching.offer.LanguageDemand;
import eu.savoirfaire.matching.offer.keeping.KeptOffer;
import eu.savoirfaire.matching.offer.keeping.Offers;
import eu.savoirfaire.matching.profile.Cefr;
import eu.savoirfaire.matching.profile.Profile;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** In which languages the two sides of a match can talk. */
@Singleton
public class Sides {
    private final Needs needs;
    private final Offers offers;

    Sides(Needs needs, Offers offers) {
        this.needs = needs;
        this.offers = offers;
    }

    /** @param seeker empty where the person did not say which languages they speak, or is gone */
    public record Both(Optional<Side> seeker, Side provider) {

        /** Whether it is known that they share no language. */
        public boolean needSomebody() {
            return seeker.filter(one -> !Side.share(one, provider)).isPresent();
        }
    }

    /** Empty where the match is over, or its offer is gone. */
    @Transactional(readOnly = true)
    public Optional<Both> of(Match match) {
        return offers.find(match.offer())
                .filter(_ -> match.state().isOpen())
                .map(offer ->
                        new Both(needs.seeker(match.need()).map(Seeker::profile).flatMap(Sides::side), side(offer)));
    }

    private static Optional<Side> side(Profile profile) {
        return Optional.ofNullable(profile.languages())
                .filter(claims -> !claims.isEmpty())
                .map(claims -> new Side(
                        Side.talking(claims),
                        profile.place() == null ? "" : profile.place().region(),
                        Optional.ofNullable(profile.availability())));
    }

    /** The languages that the work needs, at their level, and the one in which the offer is written. */
    private static Side side(KeptOffer offer) {
        var needed = new HashMap<String, Cefr>();
        for (LanguageDemand demand : offer.offer().demands().languages()) {
            needed.merge(demand.language(), demand.level(), (one, other) -> one.compareTo(other) >= 0 ? one : other);
        }
        needed.putIfAbsent(offer.language().code(), Side.TALKS);
        var place = offer.offer().demands().place();
        return new Side(Map.copyOf(needed), place == null ? "" : place.region(), Optional.empty());
    }
}
