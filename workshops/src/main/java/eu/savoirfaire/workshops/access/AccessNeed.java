package eu.savoirfaire.workshops.access;

import eu.savoirfaire.infra.access.PersonId;
import eu.savoirfaire.workshops.access.NeedTable.Action;
import eu.savoirfaire.workshops.access.NeedTable.Hand;
import eu.savoirfaire.workshops.access.NeedTable.State;
import eu.savoirfaire.workshops.planning.Decision;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * What one person needs in order to take part, and what became of it.
 *
 * @param text in the person's own words
 * @param owner the one person who sees it and answers
 * @param answer what the owner wrote; empty before they did
 */
public record AccessNeed(
        PersonId person, NeedKind kind, String text, PersonId owner, State state, Optional<String> answer) {
    /** Before the start: what is not answered by then goes to the trainers of the workshop. */
    public static final Duration ANSWERED_BEFORE = Duration.ofHours(72);

    /** After the end: then it is deleted. */
    public static final Duration KEPT_AFTER = Duration.ofDays(30);

    /** @param consent whether the person explicitly agreed that it is kept */
    public static Decision<AccessNeed> requested(
            PersonId person, NeedKind kind, String text, PersonId owner, boolean consent) {
        return consent
                ? new Decision.Done<>(
                        new AccessNeed(person, kind, text.strip(), owner, State.REQUESTED, Optional.empty()))
                : new Decision.Not<>(new NeedRefusal.NoConsent());
    }

    /**
     * Does what is asked for, or says why not; the same twice changes nothing.
     *
     * @param words that the person reads; blank is fine where it is arranged
     */
    public Decision<AccessNeed> decide(Action action, Hand hand, String words) {
        var row = NeedTable.row(state, action);
        if (row.isEmpty()) {
            return leadsHere(action)
                    ? new Decision.DoneAlready<>(this)
                    : new Decision.Not<>(new NeedRefusal.NotNow(state, action));
        }
        if (!row.get().hands().contains(hand)) {
            return new Decision.Not<>(new NeedRefusal.NotYours(action));
        }
        if (action == Action.REFUSE && words.isBlank()) {
            return new Decision.Not<>(new NeedRefusal.NoReason());
        }
        return new Decision.Done<>(in(row.get().to(), words.strip()));
    }

    /** Whether the clock has to bring it before the trainers. */
    public boolean isToBeEscalated(Instant start, Instant now) {
        return state == State.REQUESTED && !now.isBefore(start.minus(ANSWERED_BEFORE));
    }

    /** Whether it has to be deleted. */
    public boolean isToBePurged(Instant end, Instant now) {
        return !now.isBefore(end.plus(KEPT_AFTER));
    }

    private AccessNeed in(State other, String words) {
        return new AccessNeed(person, kind, text, owner, other, words.isBlank() ? answer : Optional.of(words));
    }

    private boolean leadsHere(Action action) {
        return switch (action) {
            case ARRANGE -> state == State.ARRANGED;
            case REFUSE -> state == State.CANNOT_PROVIDE;
            case ESCALATE -> state == State.ESCALATED;
            case WITHDRAW -> state == State.WITHDRAWN;
        };
    }
}
