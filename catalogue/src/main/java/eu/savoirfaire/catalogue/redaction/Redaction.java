package eu.savoirfaire.catalogue.redaction;

import eu.savoirfaire.catalogue.PracticeId;
import eu.savoirfaire.infra.access.PersonId;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * That somebody's data are to be taken out of a practice, as one curator asked and another has to confirm.
 *
 * <pre>
 * –      ask      → ASKED      by a curator, who names the words
 * ASKED  confirm  → DONE       by another curator; the words are forgotten
 * ASKED  drop     → DROPPED    by any curator; the words are forgotten
 * </pre>
 *
 * @param words empty once it is settled
 * @param places in how many texts the words stood when it was asked for
 * @param version of the row, for optimistic locking; 0 for one that was never stored
 */
public record Redaction(
        UUID id,
        PracticeId practice,
        State state,
        List<String> words,
        int places,
        Optional<PersonId> askedBy,
        Instant askedAt,
        Optional<PersonId> settledBy,
        Optional<Instant> settledAt,
        long version) {

    /** How far it is. */
    public enum State {
        ASKED,
        DONE,
        DROPPED
    }

    /** What the decision came to. */
    public sealed interface Decision {
        record Done(Redaction after) implements Decision {}

        record Not(RedactionRefusal why) implements Decision {}
    }

    public static Redaction asked(
            UUID id, PracticeId practice, List<String> words, int places, PersonId curator, Instant now) {
        return new Redaction(
                id,
                practice,
                State.ASKED,
                words,
                places,
                Optional.of(curator),
                now,
                Optional.empty(),
                Optional.empty(),
                0);
    }

    /** By somebody else than asked for it. */
    public Decision confirmed(PersonId curator, Instant now) {
        if (state != State.ASKED) {
            return new Decision.Not(new RedactionRefusal.Settled());
        }
        return askedBy.equals(Optional.of(curator))
                ? new Decision.Not(new RedactionRefusal.SecondPerson())
                : new Decision.Done(settled(State.DONE, curator, now));
    }

    public Decision dropped(PersonId curator, Instant now) {
        return state == State.ASKED
                ? new Decision.Done(settled(State.DROPPED, curator, now))
                : new Decision.Not(new RedactionRefusal.Settled());
    }

    private Redaction settled(State after, PersonId by, Instant now) {
        return new Redaction(
                id, practice, after, List.of(), places, askedBy, askedAt, Optional.of(by), Optional.of(now), version);
    }
}
