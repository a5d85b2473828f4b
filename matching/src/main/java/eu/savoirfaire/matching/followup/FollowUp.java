package eu.savoirfaire.matching.followup;

import eu.savoirfaire.infra.access.PersonId;
import eu.savoirfaire.matching.Edition;
import eu.savoirfaire.matching.MatchId;
import eu.savoirfaire.matching.MatchingEvent;
import eu.savoirfaire.matching.MatchingEvent.FollowUpAsked;
import eu.savoirfaire.matching.MatchingEvent.FollowUpUndecided;
import eu.savoirfaire.matching.match.table.Hand;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * One time of asking both sides of a match how it goes: PLANNED → ASKED → REMINDED → CLOSED or UNDECIDED → CLOSED; DROPPED from each
 * that is before its end.
 *
 * @param number from 1, in the order of the schedule
 * @param turn when the clock has something to do; empty when nothing is left
 * @param decidedBy who decided where the two did not agree
 * @param version of what is stored; 0 for one that was never stored
 * @param news what happened since it was read
 */
public record FollowUp(
        UUID id,
        MatchId match,
        Edition schedule,
        int number,
        boolean last,
        Instant due,
        FollowUpState state,
        Optional<Instant> turn,
        Optional<Answer> seeker,
        Optional<Answer> provider,
        Optional<PersonId> decidedBy,
        long version,
        List<MatchingEvent> news) {

    public FollowUp {
        news = List.copyOf(news);
    }

    public static FollowUp planned(UUID id, MatchId match, Edition schedule, int number, boolean last, Instant due) {
        return new FollowUp(
                id,
                match,
                schedule,
                number,
                last,
                due,
                FollowUpState.PLANNED,
                Optional.of(due),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                0,
                List.of());
    }

    /** What the clock does now; empty where its time has not come, or nothing is left for it. */
    public Optional<FollowUp> ticked(Schedule pace, Instant now) {
        if (turn.filter(moment -> !now.isBefore(moment)).isEmpty()) {
            return Optional.empty();
        }
        return switch (state) {
            case PLANNED -> Optional.of(asked(pace, now));
            case ASKED -> Optional.of(reminded(pace));
            case REMINDED -> Optional.of(closed());
            case CLOSED, UNDECIDED, DROPPED -> Optional.empty();
        };
    }

    /** Asks both sides now, also where its day has not come: one of them says that something has changed. */
    public FollowUp asked(Schedule pace, Instant now) {
        var next = with(FollowUpState.ASKED, Optional.of(now.plus(pace.remindAfter())));
        return next.telling(new FollowUpAsked(id, match, number, false, true, true));
    }

    private FollowUp reminded(Schedule pace) {
        var left = pace.unknownAfter().minus(pace.remindAfter());
        var next = with(FollowUpState.REMINDED, turn.map(moment -> moment.plus(left)));
        return next.telling(new FollowUpAsked(id, match, number, true, seeker.isEmpty(), provider.isEmpty()));
    }

    /** What one side says; again, as long as the other has not answered, it is what counts. */
    public FollowUp answered(Hand side, Answer answer) {
        var said = new FollowUp(
                id,
                match,
                schedule,
                number,
                last,
                due,
                state,
                turn,
                side == Hand.SEEKER ? Optional.of(answer) : seeker,
                side == Hand.PROVIDER ? Optional.of(answer) : provider,
                decidedBy,
                version,
                news);
        return said.seeker.isPresent() && said.provider.isPresent() ? said.closed() : said;
    }

    private FollowUp closed() {
        return verdict() instanceof Verdict.Undecided
                ? with(FollowUpState.UNDECIDED, Optional.empty()).telling(new FollowUpUndecided(id, match))
                : with(FollowUpState.CLOSED, Optional.empty());
    }

    /** A person has decided. */
    public FollowUp decided(PersonId by) {
        var next = with(FollowUpState.CLOSED, Optional.empty());
        return new FollowUp(
                next.id,
                next.match,
                next.schedule,
                next.number,
                next.last,
                next.due,
                next.state,
                next.turn,
                next.seeker,
                next.provider,
                Optional.of(by),
                next.version,
                next.news);
    }

    /** The match has come to its end: nothing is asked any more. */
    public FollowUp dropped() {
        return with(FollowUpState.DROPPED, Optional.empty());
    }

    public Verdict verdict() {
        return Verdict.of(seeker, provider, last);
    }

    public Optional<Answer> of(Hand side) {
        return side == Hand.SEEKER ? seeker : provider;
    }

    private FollowUp with(FollowUpState next, Optional<Instant> nextTurn) {
        return new FollowUp(
                id, match, schedule, number, last, due, next, nextTurn, seeker, provider, decidedBy, version, news);
    }

    private FollowUp telling(MatchingEvent event) {
        return new FollowUp(
                id,
                match,
                schedule,
                number,
                last,
                due,
                state,
                turn,
                seeker,
                provider,
                decidedBy,
                version,
                List.of(event));
    }
}
