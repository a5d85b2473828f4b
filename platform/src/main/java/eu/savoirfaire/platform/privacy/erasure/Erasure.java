package eu.savoirfaire.platform.privacy.erasure;

import eu.savoirfaire.infra.access.PersonId;
import java.time.Duration;
import java.time.Instant;

/**
 * The erasure of a person. {@code ASKED → ERASED} when the time to think is over; until then it can be undone, and is gone.
 *
 * @param dueAt when the time to think is over
 * @param attempts how often it was tried in vain
 * @param nextAt when it is tried next, not before it is due
 */
public record Erasure(
        PersonId person, State state, Way way, Instant askedAt, Instant dueAt, int attempts, Instant nextAt) {

    /** For so long a person can think again. */
    public static final Duration GRACE = Duration.ofDays(7);

    private static final Duration FIRST_PAUSE = Duration.ofMinutes(1);
    private static final Duration LONGEST_PAUSE = Duration.ofHours(1);

    public enum State {
        ASKED,
        ERASED
    }

    /** Who wished it. */
    public enum Way {
        PERSON,
        /** An administrator, because the person asked in writing. */
        ON_REQUEST,
        /** Nobody has used the account for long. */
        UNUSED
    }

    static Erasure asked(PersonId person, Way way, Instant now) {
        return new Erasure(person, State.ASKED, way, now, now.plus(GRACE), 0, now.plus(GRACE));
    }

    /** Without time to think: the person was erased before, and a backup brought them back. */
    static Erasure again(PersonId person, Instant now) {
        return new Erasure(person, State.ASKED, Way.PERSON, now, now, 0, now);
    }

    public boolean open() {
        return state == State.ASKED;
    }

    boolean due(Instant now) {
        return open() && !now.isBefore(nextAt);
    }

    Erasure failed(Instant now) {
        // beyond ten doublings the pause is the longest anyway
        var pause = FIRST_PAUSE.multipliedBy(1L << Math.min(attempts, 10));
        var bounded = pause.compareTo(LONGEST_PAUSE) > 0 ? LONGEST_PAUSE : pause;
        return new Erasure(person, state, way, askedAt, dueAt, attempts + 1, now.plus(bounded));
    }
}
