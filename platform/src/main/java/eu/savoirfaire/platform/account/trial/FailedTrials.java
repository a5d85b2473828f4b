package eu.savoirfaire.platform.account.trial;

import eu.savoirfaire.infra.access.PersonId;
import eu.savoirfaire.infra.identity.TimeOrderedIds;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;

/** The trials that failed. One at an unknown address is written down too: the answer takes as long. */
@Singleton
public class FailedTrials {
    static final Duration KEPT = Duration.ofDays(90);

    private final FailedTrialRows rows;
    private final TimeOrderedIds ids;
    private final Clock clock;

    FailedTrials(FailedTrialRows rows, TimeOrderedIds ids, Clock clock) {
        this.rows = rows;
        this.ids = ids;
        this.clock = clock;
    }

    /** What was tried. */
    public enum Method {
        PASSWORD,
        CODE,
        PASSKEY,
        PROVIDER
    }

    /** Writes one down. */
    @Transactional
    public void record(Optional<PersonId> person, Method method) {
        var now = clock.instant();
        rows.dropBefore(now.minus(KEPT));
        rows.save(new FailedTrialRow(ids.next(), person.map(PersonId::value).orElse(null), method, now, null));
    }

    /** A session begins: it will tell of all that failed since the one before. */
    @Transactional
    public void tellIn(PersonId person, UUID session) {
        rows.tell(person.value(), session);
    }

    /** How many trials failed between the beginning of this session and of the one before it. */
    @Transactional
    public long toldIn(PersonId person, UUID session) {
        return rows.told(person.value(), session);
    }
}
