package eu.savoirfaire.platform.job;

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
interface JobRows extends GenericRepository<JobRow, UUID> {

    Optional<JobRow> findById(UUID id);

    /** Enters a job that runs from now on; 0 when one of its kind is running. */
    @Query("""
            insert into platform.job (id, kind, subject, running_kind, state, done, total, cancelling, started_by, node,
                started_at, seen_at)
            values (:id, :kind, :subject, :kind, 'RUNNING', 0, 0, false, :startedBy, :node, :now, :now)
            on conflict do nothing
            """)
    int enter(UUID id, String kind, String subject, String startedBy, String node, Instant now);

    @Query("update platform.job set done = :done, total = :total, seen_at = :now where id = :id")
    int show(UUID id, long done, long total, Instant now);

    @Query("select cancelling from platform.job where id = :id")
    Optional<Boolean> cancelling(UUID id);

    @Query("update platform.job set cancelling = true where id = :id and state = 'RUNNING' and cancelling = false")
    int cancel(UUID id);

    @Query("""
            update platform.job
            set state = :state, running_kind = null, done = :done, total = :total, outcome = :outcome,
                outcome_arguments = :arguments, ended_at = :now
            where id = :id
            """)
    int end(
            UUID id,
            Job.State state,
            long done,
            long total,
            @Nullable String outcome,
            @Nullable String arguments,
            Instant now);

    /** What ran on this node does so no more. */
    @Query("""
            update platform.job set state = 'INTERRUPTED', running_kind = null, ended_at = :now
            where state = 'RUNNING' and node = :node
            """)
    int interruptAllOf(String node, Instant now);

    /** What has not been heard of since does not run any more. */
    @Query("""
            update platform.job set state = 'INTERRUPTED', running_kind = null, ended_at = :now
            where state = 'RUNNING' and seen_at < :since
            """)
    int interruptUnheardOf(Instant since, Instant now);

    @Query("delete from platform.job where ended_at < :before")
    int drop(Instant before);

    @Query("select * from platform.job order by started_at desc, id desc limit :limit")
    List<JobRow> latest(int limit);

    @Query("select * from platform.job where kind = :kind order by started_at desc, id desc limit :limit")
    List<JobRow> latestOf(String kind, int limit);

    @Query("select * from platform.job where started_by = :name order by started_at")
    List<JobRow> startedBy(String name);

    @Query("update platform.job set started_by = 'forgotten' where started_by = :name")
    int forget(String name);
}
