package eu.savoirfaire.matching.cohort.keeping;

import static io.micronaut.transaction.TransactionDefinition.Propagation.MANDATORY;

import eu.savoirfaire.infra.identity.TimeOrderedIds;
import eu.savoirfaire.infra.refusal.Refused;
import eu.savoirfaire.matching.CohortEvent.CohortId;
import eu.savoirfaire.matching.MatchId;
import eu.savoirfaire.matching.NeedId;
import eu.savoirfaire.matching.OfferId;
import eu.savoirfaire.matching.SeekerId;
import eu.savoirfaire.matching.cohort.CohortRefusal;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;

/** The offers and the needs of cohorts, and which of them were pinned to each other. */
@Singleton
public class Gathered {
    private final OfferRows offers;
    private final ParticipationRows needs;
    private final PinRows pins;
    private final TimeOrderedIds ids;
    private final Clock clock;

    Gathered(OfferRows offers, ParticipationRows needs, PinRows pins, TimeOrderedIds ids, Clock clock) {
        this.offers = offers;
        this.needs = needs;
        this.pins = pins;
        this.ids = ids;
        this.clock = clock;
    }

    /** @param agreed whether its organisation has said yes; until then it takes no part in a run */
    public record CohortOffer(OfferId offer, boolean agreed) {}

    @Transactional(readOnly = true)
    public List<CohortOffer> offers(CohortId cohort) {
        return offers.ofCohort(cohort.value()).stream()
                .map(row -> new CohortOffer(new OfferId(row.offerId()), row.agreed()))
                .toList();
    }

    /** In the order in which they came. */
    @Transactional(readOnly = true)
    public List<Participation> needs(CohortId cohort) {
        return needs.ofCohort(cohort.value()).stream()
                .map(ParticipationRow::participation)
                .toList();
    }

    @Transactional(readOnly = true)
    public List<Participation> of(SeekerId seeker) {
        return needs.ofSeeker(seeker.value()).stream()
                .map(ParticipationRow::participation)
                .toList();
    }

    /** By need. */
    @Transactional(readOnly = true)
    public Map<UUID, UUID> pins(CohortId cohort) {
        var all = new TreeMap<UUID, UUID>();
        pins.ofCohort(cohort.value()).forEach(row -> all.put(row.needId(), row.offerId()));
        return all;
    }

    @Transactional(propagation = MANDATORY)
    public void add(CohortId cohort, OfferId offer, boolean agreed) {
        offers.enter(ids.next(), cohort.value(), offer.value(), agreed);
    }

    @Transactional(propagation = MANDATORY)
    public void agree(CohortId cohort, OfferId offer) {
        if (offers.agree(cohort.value(), offer.value()) == 0) {
            throw new Refused(new CohortRefusal.NotFound());
        }
    }

    @Transactional(propagation = MANDATORY)
    public void remove(CohortId cohort, OfferId offer) {
        offers.drop(cohort.value(), offer.value());
    }

    /**
     * Lets a need take part; asked again it stays where it is.
     *
     * @param consent the edition of the text that the person agreed to
     */
    @Transactional(propagation = MANDATORY)
    public void join(CohortId cohort, NeedId need, SeekerId seeker, String consent) {
        var now = clock.instant();
        if (needs.enter(ids.next(), cohort.value(), need.value(), seeker.value(), now, consent) == 0) {
            needs.comeBack(cohort.value(), need.value(), now, consent);
        }
    }

    /** Nothing is assigned any more, from this moment on. */
    @Transactional(propagation = MANDATORY)
    public void leave(CohortId cohort, NeedId need) {
        needs.leave(cohort.value(), need.value());
        pins.drop(cohort.value(), need.value());
    }

    /** @throws Refused with {@link CohortRefusal.ChangedMeanwhile} when it takes part no more */
    @Transactional(propagation = MANDATORY)
    public void place(CohortId cohort, NeedId need, MatchId match) {
        if (needs.place(cohort.value(), need.value(), match.value()) == 0) {
            throw new Refused(new CohortRefusal.ChangedMeanwhile());
        }
    }

    @Transactional(propagation = MANDATORY)
    public void leaveOut(CohortId cohort, NeedId need, String reason) {
        needs.leaveOut(cohort.value(), need.value(), reason);
    }

    /** What is placed by a match. */
    @Transactional(readOnly = true)
    public Optional<Participation> placedBy(MatchId match) {
        return needs.placedBy(match.value()).map(ParticipationRow::participation);
    }

    /** @return whether it was placed until now */
    @Transactional(propagation = MANDATORY)
    public boolean vacate(CohortId cohort, NeedId need) {
        return needs.vacate(cohort.value(), need.value()) > 0;
    }

    /** @return whether it waited until now, and so may be asked */
    @Transactional(propagation = MANDATORY)
    public boolean offerSeat(CohortId cohort, NeedId need) {
        return needs.offer(cohort.value(), need.value()) > 0;
    }

    @Transactional(propagation = MANDATORY)
    public void passSeat(CohortId cohort, NeedId need) {
        needs.pass(cohort.value(), need.value(), clock.instant());
    }

    /** @throws Refused with {@link CohortRefusal.SeatGone} where it is not what it has to be */
    @Transactional(propagation = MANDATORY)
    public void seat(CohortId cohort, NeedId need, MatchId match, Participation.State from) {
        if (needs.seat(cohort.value(), need.value(), match.value(), from) == 0) {
            throw new Refused(new CohortRefusal.SeatGone());
        }
    }

    /** Everybody who was placed waits again. */
    @Transactional(propagation = MANDATORY)
    public void unplace(CohortId cohort) {
        needs.wait(cohort.value());
    }

    @Transactional(propagation = MANDATORY)
    public void pin(CohortId cohort, NeedId need, OfferId offer) {
        pins.drop(cohort.value(), need.value());
        pins.enter(ids.next(), cohort.value(), need.value(), offer.value());
    }

    @Transactional(propagation = MANDATORY)
    public void unpin(CohortId cohort, NeedId need) {
        pins.drop(cohort.value(), need.value());
    }

    @Transactional(propagation = MANDATORY)
    public void forget(SeekerId seeker) {
        needs.drop(seeker.value());
    }
}
