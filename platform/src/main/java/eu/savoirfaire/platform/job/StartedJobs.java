package eu.savoirfaire.platform.job;

import eu.savoirfaire.infra.access.PersonId;
import eu.savoirfaire.infra.privacy.PersonalData;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.util.LinkedHashMap;
import java.util.List;

/** Who started long work. */
@Singleton
class StartedJobs implements PersonalData {
    private final JobRows rows;

    StartedJobs(JobRows rows) {
        this.rows = rows;
    }

    @Override
    public String part() {
        return "jobs";
    }

    @Override
    @Transactional
    public List<Kept> of(PersonId person) {
        return rows.startedBy(person.value().toString()).stream()
                .map(row -> {
                    var fields = new LinkedHashMap<String, String>();
                    fields.put("kind", row.kind());
                    fields.put("started", row.startedAt().toString());
                    return new Kept("platform", fields);
                })
                .toList();
    }

    @Override
    @Transactional
    public void erase(PersonId person) {
        rows.forget(person.value().toString());
    }
}
