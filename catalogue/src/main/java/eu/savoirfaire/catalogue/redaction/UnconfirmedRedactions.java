package eu.savoirfaire.catalogue.redaction;

import eu.savoirfaire.infra.privacy.RetentionRule;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.time.Instant;

/** A request that nobody confirms is dropped, with the words it names. */
@Singleton
final class UnconfirmedRedactions implements RetentionRule {
    /** The time in which a request for erasure has to be answered (GDPR art. 12(3)). */
    private static final Duration ONE_MONTH = Duration.ofDays(30);

    private final RedactionRows rows;

    UnconfirmedRedactions(RedactionRows rows) {
        this.rows = rows;
    }

    @Override
    public String name() {
        return "unconfirmed-redactions";
    }

    @Override
    public int drop(Instant now) {
        return rows.dropOlderThan(now.minus(ONE_MONTH), now);
    }
}
