package eu.savoirfaire.matching.cohort.run;

import eu.savoirfaire.infra.access.PersonId;
import eu.savoirfaire.matching.CohortEvent;
import eu.savoirfaire.matching.CohortEvent.CohortId;
import eu.savoirfaire.matching.NeedId;
import eu.savoirfaire.matching.cohort.keeping.Cohorts;
import eu.savoirfaire.matching.cohort.keeping.Gathered;
import eu.savoirfaire.matching.cohort.keeping.Participation;
import eu.savoirfaire.matching.need.keeping.KeptNeed;
import eu.savoirfaire.matching.need.keeping.Needs;
import eu.savoirfaire.matching.seeker.Seekers;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

@Singleton
class ConcernedByCohorts implements CohortEvent.Concerned {
    private final RunRows runs;
    private final Cohorts cohorts;
    private final Gathered gathered;
    private final Needs needs;
    private final Seekers seekers;

    ConcernedByCohorts(RunRows runs, Cohorts cohorts, Gathered gathered, Needs needs, Seekers seekers) {
        this.runs = runs;
        this.cohorts = cohorts;
        this.gathered = gathered;
        this.needs = needs;
        this.seekers = seekers;
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<String> name(CohortId cohort) {
        return cohorts.find(cohort).map(one -> one.facts().name());
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<PersonId> starter(UUID run) {
        return runs.one(run).map(RunRow::startedBy).flatMap(ConcernedByCohorts::person);
    }

    @Override
    @Transactional(readOnly = true)
    public List<PersonId> people(CohortId cohort) {
        return gathered.needs(cohort).stream()
                .filter(Participation::isIn)
                .flatMap(one -> seekers.person(one.seeker()).stream())
                .distinct()
                .toList();
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<PersonId> person(NeedId need) {
        return needs.find(need).map(KeptNeed::seeker).flatMap(seekers::person);
    }

    /** The audit calls people by their ids, and nobody in person by a word. */
    private static Optional<PersonId> person(String name) {
        try {
            return Optional.of(new PersonId(UUID.fromString(name)));
        } catch (IllegalArgumentException nobody) {
            return Optional.empty();
        }
    }
}
