package eu.savoirfaire.matching.cohort.run;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

@JdbcRepository(dialect = Dialect.POSTGRES)
interface RunRows extends GenericRepository<RunRow, UUID> {

    @Query("""
            select id, cohort_id, number, state, done, total, cancelling, started_by, started_at, ended_at, refused
            from matching.cohort_run where id = :id""")
    Optional<RunRow> one(UUID id);

    @Query("""
            select id, cohort_id, number, state, done, total, cancelling, started_by, started_at, ended_at, refused
            from matching.cohort_run where cohort_id = :cohort order by number desc""")
    List<RunRow> ofCohort(UUID cohort);

    @Query("select inputs from matching.cohort_run where id = :id and inputs is not null")
    Optional<String> inputs(UUID id);

    @Query("select result from matching.cohort_run where id = :id and result is not null")
    Optional<String> result(UUID id);

    @Query("select coalesce(max(number), 0) from matching.cohort_run where cohort_id = :cohort")
    int count(UUID cohort);

    /** Enters a run that goes from now on; 0 when one of the cohort is running, or was begun at the same time. */
    @Query("""
            insert into matching.cohort_run (id, cohort_id, number, state, running_cohort, done, total, cancelling,
                started_by, started_at, seen_at)
            values (:id, :cohort, :number, 'RUNNING', :cohort, 0, 0, false, :startedBy, :now, :now)
            on conflict do nothing""")
    int enter(UUID id, UUID cohort, int number, String startedBy, Instant now);

    @Query("""
            update matching.cohort_run set done = :done, total = :total, seen_at = :now
            where id = :id and state = 'RUNNING' and cancelling = false""")
    int show(UUID id, long done, long total, Instant now);

    @Query("""
            update matching.cohort_run set cancelling = true
            where id = :id and state = 'RUNNING' and cancelling = false""")
    int cancel(UUID id);

    @Query("""
            update matching.cohort_run set state = 'PROPOSED', running_cohort = null, done = total, ended_at = :now,
                inputs = :inputs, inputs_hash = :inputsHash, result = :result, result_hash = :resultHash
            where id = :id and state = 'RUNNING' and cancelling = false""")
    int complete(UUID id, String inputs, String inputsHash, String result, String resultHash, Instant now);

    @Query("""
            update matching.cohort_run
            set state = :state, running_cohort = null, ended_at = :now, refused = :refused
            where id = :id and state = 'RUNNING'""")
    int end(UUID id, RunState state, @Nullable String refused, Instant now);

    @Query("update matching.cohort_run set state = :to where id = :id and state = :from")
    int turn(UUID id, RunState from, RunState to);

    /** What has not been heard of since does not run any more. */
    @Query("""
            update matching.cohort_run set state = 'INTERRUPTED', running_cohort = null, ended_at = :now
            where state = 'RUNNING' and seen_at < :since""")
    int interruptUnheardOf(Instant since, Instant now);

    @Query("""
            select id, cohort_id, number, state, done, total, cancelling, started_by, started_at, ended_at, refused
            from matching.cohort_run where started_by = :name order by started_at""")
    List<RunRow> startedBy(String name);

    @Query("update matching.cohort_run set started_by = 'forgotten' where started_by = :name")
    int forget(String name);

    /** What a run read and what came of it is dropped; its hashes stay, so that a copy can still be shown to be the one. */
    @Query("""
            update matching.cohort_run set inputs = null, result = null
            where state <> 'RUNNING' and ended_at < :before and (inputs is not null or result is not null)""")
    int empty(Instant before);
}
