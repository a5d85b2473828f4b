package eu.savoirfaire.platform.account.session;

import eu.savoirfaire.infra.access.PersonId;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;

/**
 * A person signed in on a device.
 *
 * @param device such as {@code Firefox, Android}; empty when it does not tell
 * @param strong whether a second factor was shown
 * @param provenAt when the person last showed that it is them
 * @param seenAt when it was last used, to within {@link #TO_BE_NOTED}
 * @param expiresAt after which it is worth nothing, used or not
 */
public record Session(
        UUID id,
        PersonId person,
        String device,
        boolean strong,
        Instant begunAt,
        Instant provenAt,
        Instant seenAt,
        Instant expiresAt) {

    /** How long it lasts at most. */
    public static final Duration LIFE = Duration.ofDays(14);

    /** How long it lasts at most when it opens what concerns others. */
    public static final Duration STRONG_LIFE = Duration.ofHours(12);

    /** Unused for so long, it is worth nothing. */
    static final Duration IDLE = Duration.ofDays(3);

    /** For so long after showing that it is them a person may change what protects the account. */
    static final Duration FRESH = Duration.ofMinutes(10);

    /** A form that was opened while the proof was fresh may be sent for so much longer. */
    static final Duration TO_FINISH = Duration.ofMinutes(20);

    static final Duration TO_BE_NOTED = Duration.ofMinutes(5);

    static Session begun(UUID id, PersonId person, String device, boolean strong, Instant now) {
        return new Session(id, person, device, strong, now, now, now, now.plus(strong ? STRONG_LIFE : LIFE));
    }

    boolean valid(Instant now) {
        return now.isBefore(expiresAt) && now.isBefore(seenAt.plus(IDLE));
    }

    /** Whether its use has to be written down: not with each request, but often enough. */
    boolean worthNoting(Instant now) {
        return !now.isBefore(seenAt.plus(TO_BE_NOTED));
    }

    /** Whether the person showed lately enough that it is them. */
    public static boolean fresh(Instant provenAt, Instant now) {
        return now.isBefore(provenAt.plus(FRESH));
    }

    /** Whether a form that was opened in time may be sent. */
    static boolean freshEnoughToFinish(Instant provenAt, Instant now) {
        return now.isBefore(provenAt.plus(FRESH).plus(TO_FINISH));
    }
}
