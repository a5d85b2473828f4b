package eu.savoirfaire.matching.provider;

import static io.micronaut.transaction.TransactionDefinition.Propagation.MANDATORY;

import eu.savoirfaire.infra.access.Actor;
import eu.savoirfaire.infra.audit.AuditTrail;
import eu.savoirfaire.infra.event.EventLog;
import eu.savoirfaire.infra.refusal.Refused;
import eu.savoirfaire.matching.MatchingEvent;
import eu.savoirfaire.matching.OfferKind;
import eu.savoirfaire.matching.match.keeping.Places;
import eu.savoirfaire.matching.offer.keeping.KeptOffer;
import eu.savoirfaire.matching.offer.keeping.Offers;
import eu.savoirfaire.matching.offer.life.OfferState;
import eu.savoirfaire.matching.offer.statement.Detail;
import eu.savoirfaire.matching.offer.statement.Statement;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;

/** Writes a change of an offer with all that belongs to it: its places, the audit, the event. */
@Singleton
class OfferNews {
    /** Introductions that may be open at a time for each position, unless the offer says otherwise. */
    private static final int INTRODUCTIONS_PER_POSITION = 3;

    private final Offers offers;
    private final Places places;
    private final EventLog events;
    private final AuditTrail audit;

    OfferNews(Offers offers, Places places, EventLog events, AuditTrail audit) {
        this.offers = offers;
        this.places = places;
        this.events = events;
        this.audit = audit;
    }

    /**
     * Writes it.
     *
     * @throws Refused when somebody else changed the offer since it was read
     */
    @Transactional(propagation = MANDATORY)
    public KeptOffer saved(KeptOffer offer, OfferState before, Actor by, String action) {
        var kept = offers.save(offer).orElseThrow(() -> new Refused(new OfferRefusal.ChangedMeanwhile()));
        if (kept.state().isPublic()) {
            openPlaces(kept);
            append(kept, new MatchingEvent.OfferPublished(kept.id(), kept.version()));
        } else if (before.isPublic()) {
            append(kept, new MatchingEvent.OfferClosed(kept.id(), kept.version()));
        }
        audit.record(
                by,
                "offer." + action,
                kept.id().reference(),
                Map.of("state", kept.state().name()));
        return kept;
    }

    private void openPlaces(KeptOffer offer) {
        var said = offer.statement();
        places.open(offer.id(), introductions(said), offer.offer().capacity(), offer.kind() == OfferKind.MENTOR);
    }

    private static int introductions(Statement said) {
        return said.of(Detail.INTRODUCTIONS).map(Integer::valueOf).orElseGet(() -> {
            var positions = said.of(Detail.POSITIONS).map(Integer::valueOf).orElse(1);
            return said.kind() == OfferKind.MENTOR ? positions : positions * INTRODUCTIONS_PER_POSITION;
        });
    }

    private void append(KeptOffer offer, MatchingEvent event) {
        events.append("offer/" + offer.id().value(), offer.version(), List.of(event));
    }
}
