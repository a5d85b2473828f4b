package eu.savoirfaire.matching.offer.life;

import static eu.savoirfaire.matching.offer.life.OfferAction.APPROVE;
import static eu.savoirfaire.matching.offer.life.OfferAction.CLOSE;
import static eu.savoirfaire.matching.offer.life.OfferAction.EXPIRE;
import static eu.savoirfaire.matching.offer.life.OfferAction.PUBLISH;
import static eu.savoirfaire.matching.offer.life.OfferAction.REOPEN;
import static eu.savoirfaire.matching.offer.life.OfferAction.RESTORE;
import static eu.savoirfaire.matching.offer.life.OfferAction.SEND_BACK;
import static eu.savoirfaire.matching.offer.life.OfferAction.SUSPEND;
import static eu.savoirfaire.matching.offer.life.OfferAction.WRITE;
import static eu.savoirfaire.matching.offer.life.OfferHand.CLOCK;
import static eu.savoirfaire.matching.offer.life.OfferHand.PROVIDER;
import static eu.savoirfaire.matching.offer.life.OfferHand.REGIONAL_ADMIN;
import static eu.savoirfaire.matching.offer.life.OfferHand.SECOND_PERSON;
import static eu.savoirfaire.matching.offer.life.OfferState.AWAITING_APPROVAL;
import static eu.savoirfaire.matching.offer.life.OfferState.CLOSED;
import static eu.savoirfaire.matching.offer.life.OfferState.DRAFT;
import static eu.savoirfaire.matching.offer.life.OfferState.EXPIRED;
import static eu.savoirfaire.matching.offer.life.OfferState.PUBLISHED;
import static eu.savoirfaire.matching.offer.life.OfferState.SUSPENDED;

import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Which action moves an offer from which state to which, by whose hand, and whether it has to state its legal minimum for it.
 * What is not here is refused.
 */
public final class OfferLife {
    private static final Map<Step, Row> ROWS = new Rows()
            .row(DRAFT, WRITE, DRAFT, false, PROVIDER)
            .row(PUBLISHED, WRITE, PUBLISHED, true, PROVIDER)
            .row(DRAFT, PUBLISH, PUBLISHED, true, PROVIDER)
            .row(AWAITING_APPROVAL, APPROVE, PUBLISHED, true, SECOND_PERSON)
            .row(AWAITING_APPROVAL, SEND_BACK, DRAFT, false, PROVIDER, SECOND_PERSON)
            .row(DRAFT, CLOSE, CLOSED, false, PROVIDER)
            .row(AWAITING_APPROVAL, CLOSE, CLOSED, false, PROVIDER)
            .row(PUBLISHED, CLOSE, CLOSED, false, PROVIDER)
            .row(SUSPENDED, CLOSE, CLOSED, false, PROVIDER)
            .row(CLOSED, REOPEN, DRAFT, false, PROVIDER)
            .row(EXPIRED, REOPEN, DRAFT, false, PROVIDER)
            .row(AWAITING_APPROVAL, EXPIRE, EXPIRED, false, CLOCK)
            .row(PUBLISHED, EXPIRE, EXPIRED, false, CLOCK)
            .row(SUSPENDED, EXPIRE, EXPIRED, false, CLOCK)
            .row(PUBLISHED, SUSPEND, SUSPENDED, false, REGIONAL_ADMIN)
            .row(SUSPENDED, RESTORE, PUBLISHED, true, REGIONAL_ADMIN)
            .all();

    private OfferLife() {}

    private record Step(OfferState from, OfferAction action) {}

    /**
     * One line of the table.
     *
     * @param checked whether the legal minimum has to be stated
     * @param hands any of which may do it
     */
    public record Row(OfferState from, OfferAction action, OfferState to, boolean checked, Set<OfferHand> hands) {

        public boolean isFor(Set<OfferHand> somebody) {
            return !Collections.disjoint(hands, somebody);
        }
    }

    /** The line of that action in that state. */
    public static Optional<Row> row(OfferState from, OfferAction action) {
        return Optional.ofNullable(ROWS.get(new Step(from, action)));
    }

    /** Where an action leads: what is for a group that nobody has approved goes before a second person first. */
    public static OfferState next(Row row, boolean groupWaits) {
        return row.to() == PUBLISHED && groupWaits ? AWAITING_APPROVAL : row.to();
    }

    /** The whole table. */
    public static Collection<Row> rows() {
        return ROWS.values();
    }

    private static final class Rows {
        private final Map<Step, Row> rows = new LinkedHashMap<>();

        Rows row(OfferState from, OfferAction action, OfferState to, boolean checked, OfferHand... hands) {
            if (rows.put(new Step(from, action), new Row(from, action, to, checked, Set.of(hands))) != null) {
                throw new IllegalStateException(action + " stands twice for " + from);
            }
            return this;
        }

        Map<Step, Row> all() {
            return Collections.unmodifiableMap(rows);
        }
    }
}
