package eu.savoirfaire.matching.match;

import eu.savoirfaire.infra.access.OrganisationId;
import eu.savoirfaire.matching.MatchId;
import eu.savoirfaire.matching.MatchingEvent;
import eu.savoirfaire.matching.MatchingEvent.MatchMoved;
import eu.savoirfaire.matching.MatchingEvent.MatchProposed;
import eu.savoirfaire.matching.NeedId;
import eu.savoirfaire.matching.OfferId;
import eu.savoirfaire.matching.SeekerId;
import eu.savoirfaire.matching.match.table.Hand;
import eu.savoirfaire.matching.match.table.MatchAction;
import eu.savoirfaire.matching.match.table.MatchState;
import eu.savoirfaire.matching.match.table.MatchTable;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A need and an offer that were brought together. {@link MatchTable} says who may move it from where to where; the places that
 * it takes on its way are counted where it is kept.
 *
 * @param since when the present state began
 * @param term when it runs out; empty where it does not
 * @param cameBy what was done last; empty for one that was only proposed
 * @param declined why a side said no; empty unless one did
 * @param result what came of it; empty before its end
 * @param version of what is stored, for optimistic locking; 0 for one that was never stored
 * @param news what happened since it was read
 */
public record Match(
        MatchId id,
        NeedId need,
        OfferId offer,
        SeekerId seeker,
        OrganisationId provider,
        MatchState state,
        Instant since,
        Optional<Instant> term,
        Optional<MatchAction> cameBy,
        Optional<DeclineReason> declined,
        Optional<Result> result,
        long version,
        List<MatchingEvent> news) {

    public Match {
        news = List.copyOf(news);
    }

    /** When the two were brought together: the milliseconds in the first 48 bits of a UUIDv7 (RFC 9562 §5.7). */
    public Instant broughtTogether() {
        return Instant.ofEpochMilli(id.value().getMostSignificantBits() >>> 16);
    }

    /** What came of something that was asked for. */
    public sealed interface Decision {
        record Done(Match after) implements Decision {}

        /** It was done before, by whoever asks twice; nothing changes. */
        record DoneAlready(Match same) implements Decision {}

        record Not(MatchRefusal why) implements Decision {}
    }

    /** Two who were just brought together. */
    public static Match proposed(
            MatchId id,
            NeedId need,
            OfferId offer,
            SeekerId seeker,
            OrganisationId provider,
            MatchPace pace,
            Instant now) {
        return new Match(
                id,
                need,
                offer,
                seeker,
                provider,
                MatchState.PROPOSED,
                now,
                pace.term(MatchState.PROPOSED, now),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                0,
                List.of(new MatchProposed(id, need, offer)));
    }

    /** Does what is asked for, or says why not. Whoever asks again for what was just done changes nothing. */
    public Decision decide(MatchCommand command, Set<Hand> hands, MatchPace pace, Instant now) {
        var row = MatchTable.row(state, command.action());
        if (row.isEmpty()) {
            return cameBy.filter(command.action()::equals).isPresent()
                    ? new Decision.DoneAlready(this)
                    : new Decision.Not(new MatchRefusal.NotNow(state, command.action()));
        }
        if (Collections.disjoint(row.get().hands(), hands)) {
            return new Decision.Not(new MatchRefusal.NotYours(command.action()));
        }
        if (command.action() == MatchAction.EXPIRE && !isOver(now)) {
            return new Decision.Not(new MatchRefusal.NotNow(state, command.action()));
        }
        return new Decision.Done(moved(row.get(), command, pace, now));
    }

    /** Whether its time is up. */
    public boolean isOver(Instant now) {
        return term.filter(end -> !now.isBefore(end)).isPresent();
    }

    private Match moved(MatchTable.Row row, MatchCommand command, MatchPace pace, Instant now) {
        return new Match(
                id,
                need,
                offer,
                seeker,
                provider,
                row.to(),
                now,
                pace.term(row.to(), now),
                Optional.of(row.action()),
                command instanceof MatchCommand.Decline(var reason) ? Optional.of(reason) : Optional.empty(),
                command instanceof MatchCommand.Conclude(var came) ? Optional.of(came) : Optional.empty(),
                version,
                and(row));
    }

    private List<MatchingEvent> and(MatchTable.Row row) {
        var more = new ArrayList<>(news);
        more.add(new MatchMoved(
                id,
                need,
                offer,
                row.action().word(),
                row.from().word(),
                row.to().word()));
        return more;
    }
}
