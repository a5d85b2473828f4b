package eu.savoirfaire.matching.match.table;

import static eu.savoirfaire.matching.match.table.Hand.CLOCK;
import static eu.savoirfaire.matching.match.table.Hand.MANAGER;
import static eu.savoirfaire.matching.match.table.Hand.PROVIDER;
import static eu.savoirfaire.matching.match.table.Hand.SEEKER;
import static eu.savoirfaire.matching.match.table.MatchState.ACTIVE;
import static eu.savoirfaire.matching.match.table.MatchState.CANCELLED;
import static eu.savoirfaire.matching.match.table.MatchState.CONSENT_REVOKED;
import static eu.savoirfaire.matching.match.table.MatchState.DECLINED_BY_PROVIDER;
import static eu.savoirfaire.matching.match.table.MatchState.DECLINED_BY_SEEKER;
import static eu.savoirfaire.matching.match.table.MatchState.EXPIRED;
import static eu.savoirfaire.matching.match.table.MatchState.INTRODUCED;
import static eu.savoirfaire.matching.match.table.MatchState.MUTUAL;
import static eu.savoirfaire.matching.match.table.MatchState.OUTCOME;
import static eu.savoirfaire.matching.match.table.MatchState.PROPOSED;
import static eu.savoirfaire.matching.match.table.MatchState.PROVIDER_ACCEPTED;
import static eu.savoirfaire.matching.match.table.MatchState.SEEKER_ACCEPTED;
import static eu.savoirfaire.matching.match.table.MatchState.SUPERSEDED;
import static eu.savoirfaire.matching.match.table.MatchState.WITHDRAWN;

import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/** Which action moves a match from which state to which, and by whose hand. What is not here is refused. */
public final class MatchTable {
    private static final Predicate<MatchState> CAN_BE_DECLINED = state -> state.isAsked() || state == INTRODUCED;
    private static final Predicate<MatchState> RUNS_OUT = state -> state.isAsked() || state == MUTUAL;

    private static final Map<Step, Row> ROWS = new Rows()
            .row(PROPOSED, MatchAction.ACCEPT_AS_SEEKER, SEEKER_ACCEPTED, SEEKER)
            .row(PROPOSED, MatchAction.ACCEPT_AS_PROVIDER, PROVIDER_ACCEPTED, PROVIDER)
            .row(SEEKER_ACCEPTED, MatchAction.ACCEPT_AS_PROVIDER, MUTUAL, PROVIDER)
            .row(PROVIDER_ACCEPTED, MatchAction.ACCEPT_AS_SEEKER, MUTUAL, SEEKER)
            .row(MUTUAL, MatchAction.INTRODUCE, INTRODUCED, SEEKER, PROVIDER, MANAGER)
            .row(INTRODUCED, MatchAction.BEGIN, ACTIVE, PROVIDER, MANAGER)
            // neither side alone says what came of it: the rule of follow-ups does, or somebody who works for neither
            .row(ACTIVE, MatchAction.CONCLUDE, OUTCOME, MANAGER, CLOCK)
            .each(CAN_BE_DECLINED, MatchAction.DECLINE_AS_SEEKER, DECLINED_BY_SEEKER, SEEKER)
            .each(CAN_BE_DECLINED, MatchAction.DECLINE_AS_PROVIDER, DECLINED_BY_PROVIDER, PROVIDER)
            .each(RUNS_OUT, MatchAction.EXPIRE, EXPIRED, CLOCK)
            .each(MatchState::isOpen, MatchAction.WITHDRAW, WITHDRAWN, SEEKER)
            .each(MatchState::isOpen, MatchAction.CANCEL, CANCELLED, PROVIDER, MANAGER, CLOCK)
            .each(MatchState::isOpen, MatchAction.REVOKE_CONSENT, CONSENT_REVOKED, SEEKER, CLOCK)
            .each(MatchState::isOpen, MatchAction.SUPERSEDE, SUPERSEDED, CLOCK)
            .each(MatchState::isRefusal, MatchAction.REOPEN, PROPOSED, MANAGER)
            .all();

    private MatchTable() {}

    private record Step(MatchState from, MatchAction action) {}

    /**
     * One line of the table.
     *
     * @param hands whose hand may do it: any of them is enough
     */
    public record Row(MatchState from, MatchAction action, MatchState to, Set<Hand> hands) {}

    public static Optional<Row> row(MatchState from, MatchAction action) {
        return Optional.ofNullable(ROWS.get(new Step(from, action)));
    }

    /** The whole table, in the order of a match's way. */
    public static Collection<Row> rows() {
        return ROWS.values();
    }

    private static final class Rows {
        private final Map<Step, Row> rows = new LinkedHashMap<>();

        Rows each(Predicate<MatchState> from, MatchAction action, MatchState to, Hand... hands) {
            Arrays.stream(MatchState.values()).filter(from).forEach(state -> row(state, action, to, hands));
            return this;
        }

        Rows row(MatchState from, MatchAction action, MatchState to, Hand... hands) {
            if (rows.put(new Step(from, action), new Row(from, action, to, Set.of(hands))) != null) {
                throw new IllegalStateException("twice in the table: " + from + " " + action);
            }
            return this;
        }

        Map<Step, Row> all() {
            return Collections.unmodifiableMap(rows);
        }
    }
}
