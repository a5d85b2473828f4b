package eu.savoirfaire.platform.account.challenge;

import eu.savoirfaire.infra.access.PersonId;
import eu.savoirfaire.infra.identity.TimeOrderedIds;
import eu.savoirfaire.platform.account.EmailAddress;
import eu.savoirfaire.platform.account.Secret;
import eu.savoirfaire.platform.account.challenge.Challenge.Purpose;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.random.RandomGenerator;

/** The steps under way. */
@Singleton
public class Challenges {
    private static final int CODES = 1_000_000;

    private final ChallengeRows rows;
    private final TimeOrderedIds ids;
    private final RandomGenerator random;
    private final Clock clock;

    Challenges(ChallengeRows rows, TimeOrderedIds ids, RandomGenerator random, Clock clock) {
        this.rows = rows;
        this.ids = ids;
        this.random = random;
        this.clock = clock;
    }

    /**
     * A step that was begun.
     *
     * @param browser what the browser has to keep
     * @param code what has to be mailed: six digits
     */
    public record Begun(Secret browser, String code) {}

    /**
     * Begins a step. It is the same work whether or not a code can be right.
     *
     * @param answerable whether the code will be mailed; without, no mailed code is right
     */
    @Transactional
    public Begun begin(Purpose purpose, Optional<PersonId> person, EmailAddress address, boolean answerable) {
        var now = clock.instant();
        rows.dropExpired(now);
        var browser = Secret.fresh(random);
        var code = "%06d".formatted(random.nextInt(CODES));
        var kept = Challenge.kept(browser, code);
        var challenge = Challenge.asked(
                ids.next(), purpose, person, address, answerable ? Optional.of(kept) : Optional.empty(), now);
        rows.save(ChallengeRow.of(challenge, browser.hash()));
        return new Begun(browser, code);
    }

    /** The step that this browser is at, if it is not over. */
    @Transactional
    public Optional<Challenge> at(Secret browser) {
        return rows.findByBrowserHash(browser.hash())
                .map(ChallengeRow::challenge)
                .filter(challenge -> challenge.alive(clock.instant()));
    }

    /** Tries a code that was mailed. */
    @Transactional
    public Trial answer(Secret browser, String code) {
        return answer(browser, challenge -> challenge.isRight(browser, code));
    }

    /** Tries a code that somebody else judges. Every trial counts before it is judged. */
    @Transactional
    public Trial answer(Secret browser, Predicate<Challenge> right) {
        var challenge = at(browser).filter(found -> found.state() == Challenge.State.OPEN);
        if (challenge.isEmpty() || rows.attempt(challenge.get().id(), Challenge.MOST_ATTEMPTS) == 0) {
            return new Trial.Over();
        }
        if (!right.test(challenge.get())) {
            return challenge.get().failed().alive(clock.instant()) ? new Trial.Wrong() : new Trial.Over();
        }
        var passed = challenge.get().passed(clock.instant());
        return rows.pass(passed.id(), passed.expiresAt()) > 0 ? new Trial.Right(passed) : new Trial.Over();
    }

    /** Takes a step whose code was right, once. */
    @Transactional
    public Optional<Challenge> spend(Secret browser, Purpose purpose) {
        return passed(browser, purpose).filter(challenge -> rows.spend(challenge.id()) > 0);
    }

    /** The step of this browser, if it is this one and its code was right. */
    @Transactional
    public Optional<Challenge> passed(Secret browser, Purpose purpose) {
        return at(browser)
                .filter(challenge -> challenge.purpose() == purpose && challenge.state() == Challenge.State.PASSED);
    }
}
