package eu.savoirfaire.matching.cohort.keeping;

import eu.savoirfaire.infra.access.PersonId;
import eu.savoirfaire.infra.privacy.PersonalData;
import eu.savoirfaire.infra.privacy.RetentionRule;
import eu.savoirfaire.matching.seeker.Seekers;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.List;

/** The cohorts that a person takes part in. */
@Singleton
class KeptParticipations implements PersonalData, RetentionRule {
    /** As reports to funders ask for. */
    private static final int KEPT_YEARS = 10;

    private final Gathered gathered;
    private final Cohorts cohorts;
    private final Seekers seekers;

    KeptParticipations(Gathered gathered, Cohorts cohorts, Seekers seekers) {
        this.gathered = gathered;
        this.cohorts = cohorts;
        this.seekers = seekers;
    }

    @Override
    public String name() {
        return "cohorts";
    }

    @Override
    public Duration every() {
        return Duration.ofHours(12);
    }

    @Override
    @Transactional
    public int drop(Instant now) {
        return cohorts.dropEnded(LocalDate.ofInstant(now, ZoneOffset.UTC).minusYears(KEPT_YEARS));
    }

    @Override
    public String part() {
        return "cohorts";
    }

    @Override
    @Transactional
    public List<Kept> of(PersonId person) {
        return seekers.of(person).stream()
                .flatMap(seeker -> gathered.of(seeker).stream())
                .map(this::kept)
                .toList();
    }

    @Override
    @Transactional
    public void erase(PersonId person) {
        seekers.of(person).ifPresent(gathered::forget);
    }

    private Kept kept(Participation one) {
        var fields = new LinkedHashMap<String, String>();
        cohorts.find(one.cohort())
                .ifPresent(cohort -> fields.put("name", cohort.facts().name()));
        fields.put("joined", one.joined().toString());
        fields.put("state", one.state().name());
        return new Kept("matching", fields);
    }
}
