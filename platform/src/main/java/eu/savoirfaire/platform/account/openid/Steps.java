package eu.savoirfaire.platform.account.openid;

import eu.savoirfaire.infra.access.PersonId;
import eu.savoirfaire.infra.identity.TimeOrderedIds;
import eu.savoirfaire.platform.account.Account;
import eu.savoirfaire.platform.account.Secret;
import eu.savoirfaire.platform.account.openid.Step.Purpose;
import eu.savoirfaire.platform.account.openid.provider.KnownPerson;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Clock;
import java.util.Optional;
import java.util.random.RandomGenerator;

/** The ways to providers and back: each lives ten minutes, is walked once, and only by the browser that set out. */
@Singleton
class Steps {
    private final StepRows rows;
    private final TimeOrderedIds ids;
    private final RandomGenerator random;
    private final Clock clock;

    Steps(StepRows rows, TimeOrderedIds ids, RandomGenerator random, Clock clock) {
        this.rows = rows;
        this.ids = ids;
        this.random = random;
        this.clock = clock;
    }

    /** @param browser what the browser has to keep */
    record Begun(Secret browser, Step step) {}

    @Transactional
    Begun begin(String provider, Purpose purpose, Optional<PersonId> person, String onward) {
        var now = clock.instant();
        rows.dropExpired(now);
        var browser = Secret.fresh(random);
        var chances = new Step.Chances(chance(), chance(), chance());
        return new Begun(
                browser,
                rows.save(Step.away(ids.next(), browser.hash(), provider, purpose, person, onward, chances, now)));
    }

    /** Takes the step of a browser that comes back from its provider with the right state, once. */
    @Transactional
    Optional<Step> back(Secret browser, String provider, String state) {
        return at(browser)
                .filter(step ->
                        step.purpose() != Purpose.ARRIVED && step.provider().equals(provider))
                .filter(step -> same(step.state(), state))
                .filter(step -> rows.spend(step.id()) > 0);
    }

    /** Keeps who came back, until they say what to do with it. */
    @Transactional
    Begun arrived(Step step, KnownPerson person) {
        var browser = Secret.fresh(random);
        var name = person.name().strip();
        var called = name.length() > Account.LONGEST_NAME ? "" : name;
        return new Begun(browser, rows.save(step.arrived(ids.next(), browser.hash(), person, called, clock.instant())));
    }

    /** Who came back in this browser, and is nobody's yet. */
    @Transactional
    Optional<Step> arrival(Secret browser) {
        return at(browser).filter(step -> step.purpose() == Purpose.ARRIVED);
    }

    /** Ends it, once. */
    @Transactional
    boolean spend(Step step) {
        return rows.spend(step.id()) > 0;
    }

    private Optional<Step> at(Secret browser) {
        return rows.findByBrowserHash(browser.hash())
                .filter(step -> clock.instant().isBefore(step.expiresAt()));
    }

    private String chance() {
        return Secret.fresh(random).text();
    }

    private static boolean same(String one, String other) {
        return MessageDigest.isEqual(one.getBytes(StandardCharsets.UTF_8), other.getBytes(StandardCharsets.UTF_8));
    }
}
