package eu.savoirfaire.platform.account.challenge;

import eu.savoirfaire.infra.access.PersonId;
import eu.savoirfaire.platform.account.EmailAddress;
import eu.savoirfaire.platform.account.Secret;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/**
 * A step that a person finishes with a code. {@code OPEN → PASSED} with the right code, then it is spent; or it is over
 * after ten minutes or five wrong codes. A step for an unknown address looks the same and no code is right.
 *
 * @param person empty for a step of somebody without an account
 * @param address where the code went, or would have gone
 * @param code the hash of the code together with the secret of the browser; empty when no mailed code is right, because
 *     the address is not as it should be or an authenticator's code is asked for
 * @param attempts wrong codes so far
 */
public record Challenge(
        UUID id,
        Purpose purpose,
        State state,
        Optional<PersonId> person,
        EmailAddress address,
        Optional<String> code,
        int attempts,
        Instant expiresAt) {

    /** How long a code lives. */
    public static final Duration LIFE = Duration.ofMinutes(10);

    /** How long there is for what comes after the code, such as choosing a password. */
    static final Duration TO_FINISH = Duration.ofMinutes(30);

    static final int MOST_ATTEMPTS = 5;

    /** What the step is for. */
    public enum Purpose {
        /** After the password was right, a mailed code. */
        SIGN_IN,
        /** After the password was right, a code of the person's authenticator. */
        SECOND_FACTOR,
        REGISTER,
        RECOVER,
        MOVE
    }

    public enum State {
        OPEN,
        PASSED
    }

    static Challenge asked(
            UUID id,
            Purpose purpose,
            Optional<PersonId> person,
            EmailAddress address,
            Optional<String> code,
            Instant now) {
        return new Challenge(id, purpose, State.OPEN, person, address, code, 0, now.plus(LIFE));
    }

    /** What the code of a browser is kept as: without the secret of the browser, nobody can try all codes. */
    static String kept(Secret browser, String code) {
        return new Secret(browser.text() + "/" + code).hash();
    }

    boolean alive(Instant now) {
        return now.isBefore(expiresAt) && attempts < MOST_ATTEMPTS;
    }

    /** Whether this is the code that was mailed. */
    public boolean isRight(Secret browser, String typed) {
        return code.filter(expected -> same(expected, kept(browser, typed))).isPresent();
    }

    Challenge passed(Instant now) {
        return new Challenge(
                id, purpose, State.PASSED, person, address, Optional.empty(), attempts, now.plus(TO_FINISH));
    }

    Challenge failed() {
        return new Challenge(id, purpose, state, person, address, code, attempts + 1, expiresAt);
    }

    private static boolean same(String one, String other) {
        return MessageDigest.isEqual(
                one.getBytes(StandardCharsets.US_ASCII), other.getBytes(StandardCharsets.US_ASCII));
    }
}
