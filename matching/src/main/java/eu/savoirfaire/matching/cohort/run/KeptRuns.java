package eu.savoirfaire.matching.cohort.run;

import eu.savoirfaire.infra.access.PersonId;
import eu.savoirfaire.infra.privacy.PersonalData;
import eu.savoirfaire.infra.privacy.RetentionRule;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;

/** Who began runs. */
@Singleton
class KeptRuns implements PersonalData, RetentionRule {
    private static final Duration KEPT = Duration.ofDays(2 * 365);

    private final RunRows rows;

    KeptRuns(RunRows rows) {
        this.rows = rows;
    }

    @Override
    public String name() {
        return "cohort-runs";
    }

    @Override
    public Duration every() {
        return Duration.ofHours(12);
    }

    @Override
    @Transactional
    public int drop(Instant now) {
        return rows.empty(now.minus(KEPT));
    }

    @Override
    public String part() {
        return "cohort-runs";
    }

    @Override
    @Transactional
    public List<Kept> of(PersonId person) {
        return rows.startedBy(person.value().toString()).stream()
                .map(row -> {
                    var fields = new LinkedHashMap<String, String>();
                    fields.put("started", row.startedAt().toString());
                    return new Kept("matching", fields);
                })
                .toList();
    }

    @Override
    @Transactional
    public void erase(PersonId person) {
        rows.forget(person.value().toString());
    }
}
