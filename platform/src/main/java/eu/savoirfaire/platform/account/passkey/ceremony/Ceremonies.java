package eu.savoirfaire.platform.account.passkey.ceremony;

import eu.savoirfaire.infra.access.PersonId;
import eu.savoirfaire.infra.identity.TimeOrderedIds;
import eu.savoirfaire.platform.account.Secret;
import eu.savoirfaire.platform.account.passkey.ceremony.Ceremony.Purpose;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.Optional;
import java.util.random.RandomGenerator;

/** The ceremonies under way: each lives ten minutes, is answered once, and only by the browser that asked. */
@Singleton
public class Ceremonies {
    private final CeremonyRows rows;
    private final TimeOrderedIds ids;
    private final RandomGenerator random;
    private final Clock clock;

    Ceremonies(CeremonyRows rows, TimeOrderedIds ids, RandomGenerator random, Clock clock) {
        this.rows = rows;
        this.ids = ids;
        this.random = random;
        this.clock = clock;
    }

    /** @param browser what the browser has to keep */
    public record Begun(Secret browser, Ceremony ceremony) {}

    @Transactional
    public Begun begin(Purpose purpose, Optional<PersonId> person) {
        var now = clock.instant();
        rows.dropExpired(now);
        var browser = Secret.fresh(random);
        var ceremony = new Ceremony(
                ids.next(),
                browser.hash(),
                purpose,
                person.map(PersonId::value).orElse(null),
                Secret.fresh(random).text(),
                now.plus(Ceremony.LIFE));
        return new Begun(browser, rows.save(ceremony));
    }

    /** Takes the ceremony of this browser, once, whatever becomes of the answer. */
    @Transactional
    public Optional<Ceremony> spend(Secret browser, Purpose purpose) {
        return rows.findByBrowserHash(browser.hash())
                .filter(ceremony -> ceremony.purpose() == purpose)
                .filter(ceremony -> rows.spend(ceremony.id()) > 0)
                .filter(ceremony -> clock.instant().isBefore(ceremony.expiresAt()));
    }
}
