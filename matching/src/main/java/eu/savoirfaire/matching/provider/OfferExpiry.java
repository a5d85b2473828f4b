package eu.savoirfaire.matching.provider;

import eu.savoirfaire.infra.access.Actor;
import eu.savoirfaire.infra.refusal.Refused;
import eu.savoirfaire.matching.OfferId;
import eu.savoirfaire.matching.offer.keeping.Offers;
import eu.savoirfaire.matching.offer.life.OfferAction;
import eu.savoirfaire.matching.offer.life.OfferLife;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

/** Ends offers whose last day is over. Any node may: whoever comes too late is refused by the version of the row. */
@Singleton
public class OfferExpiry {
    private static final int AT_ONCE = 200;

    private final Offers offers;
    private final OfferNews news;
    private final Clock clock;

    OfferExpiry(Offers offers, OfferNews news, Clock clock) {
        this.offers = offers;
        this.news = news;
        this.clock = clock;
    }

    /** Those whose last day is over, the longest over first. */
    public List<OfferId> due() {
        return offers.over(LocalDate.now(clock), AT_ONCE);
    }

    /**
     * Ends one.
     *
     * @throws Refused when somebody else changed it at the same time
     */
    @Transactional
    public void expire(OfferId id) {
        var today = LocalDate.now(clock);
        offers.find(id)
                .filter(offer -> offer.complete()
                        .filter(complete -> complete.validity().last().isBefore(today))
                        .isPresent())
                .ifPresent(offer -> OfferLife.row(offer.state(), OfferAction.EXPIRE)
                        .ifPresent(row -> news.saved(
                                offer.moved(row.to(), clock.instant()),
                                offer.state(),
                                Actor.system(),
                                OfferAction.EXPIRE.word())));
    }
}
