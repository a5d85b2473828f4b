package eu.savoirfaire.matching.match.keeping;

import static io.micronaut.transaction.TransactionDefinition.Propagation.MANDATORY;

import eu.savoirfaire.infra.refusal.Refused;
import eu.savoirfaire.matching.OfferId;
import eu.savoirfaire.matching.match.Match;
import eu.savoirfaire.matching.match.MatchRefusal;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.util.Optional;

/**
 * The places of offers. A match that both sides want takes one of the offer's introductions, one that begins a position: never
 * more than there are, however many ask at once.
 */
@Singleton
public class Places {
    private final PlaceRows rows;

    Places(PlaceRows rows) {
        this.rows = rows;
    }

    /**
     * How the places of an offer stand.
     *
     * @param introductions that may be open at a time
     * @param capacity how many people it can serve; fewer than {@code active} where it was cut since
     */
    public record Standing(int introductions, int reserved, int introduced, int capacity, int active) {

        /** Whether more are served than there are positions now. */
        public boolean isOverbooked() {
            return active > capacity || reserved + introduced > introductions;
        }
    }

    @Transactional(readOnly = true)
    public Optional<Standing> of(OfferId offer) {
        return rows.findById(offer.value())
                .map(row -> new Standing(row.slots(), row.reserved(), row.introduced(), row.capacity(), row.active()));
    }

    /**
     * Opens the places of an offer, or changes how many there are; nobody who has one loses it.
     *
     * @param introductions that may be open at a time, from 0
     * @param capacity how many people it can serve, from 0
     * @param comesBack whether a position is free again when it is over: decided once
     */
    @Transactional(propagation = MANDATORY)
    public void open(OfferId offer, int introductions, int capacity, boolean comesBack) {
        if (rows.open(offer.value(), introductions, capacity, comesBack) == 0) {
            rows.resize(offer.value(), introductions, capacity);
        }
    }

    /**
     * Takes, moves or gives back what the match holds, from its state before to that after.
     *
     * @throws Refused with {@link MatchRefusal.NoPlace} when nothing is left
     */
    @Transactional(propagation = MANDATORY)
    void follow(Match before, Match after) {
        if (before.state().claim() == after.state().claim()) {
            return;
        }
        var offer = after.offer().value();
        switch (after.state().claim()) {
            case RESERVED -> require(rows.reserve(offer));
            case INTRODUCED -> require(rows.introduce(offer));
            case ACTIVE -> require(rows.begin(offer));
            case SPENT -> {
                rows.giveBack(offer);
                disengage(after);
            }
            case NONE -> giveBack(before);
        }
    }

    private void giveBack(Match before) {
        var offer = before.offer().value();
        switch (before.state().claim()) {
            case RESERVED -> rows.releaseReserved(offer);
            case INTRODUCED -> rows.releaseIntroduced(offer);
            case ACTIVE -> {
                rows.releaseActive(offer);
                disengage(before);
            }
            case NONE, SPENT -> {}
        }
    }

    /**
     * Makes it the one match of its need that has begun.
     *
     * @throws Refused with {@link MatchRefusal.EngagedElsewhere} when another has
     */
    @Transactional(propagation = MANDATORY)
    void engage(Match match) {
        rows.expect(match.need().value());
        if (rows.engage(match.need().value(), match.id().value()) == 0) {
            throw new Refused(new MatchRefusal.EngagedElsewhere());
        }
    }

    private void disengage(Match match) {
        rows.disengage(match.need().value(), match.id().value());
    }

    private static void require(int changed) {
        if (changed == 0) {
            throw new Refused(new MatchRefusal.NoPlace());
        }
    }
}
