package eu.savoirfaire.platform.privacy.retention;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

@JdbcRepository(dialect = Dialect.POSTGRES)
interface RetentionRuns extends GenericRepository<RetentionRun, String> {

    List<RetentionRun> findAllOrderByRule();

    @Query("""
            insert into platform.retention_run (rule, ran_at, dropped) values (:rule, :ranAt, 0)
            on conflict do nothing""")
    int enter(String rule, Instant ranAt);

    @Query("select * from platform.retention_run where rule = :rule and ran_at <= :before")
    Optional<RetentionRun> due(String rule, Instant before);

    /** Takes the rule for this transaction; empty when it is not time, or another node is at it. */
    @Query("""
            select * from platform.retention_run where rule = :rule and ran_at <= :before
            for update skip locked""")
    Optional<RetentionRun> take(String rule, Instant before);

    @Query("update platform.retention_run set ran_at = :now, dropped = dropped + :dropped where rule = :rule")
    int ran(String rule, Instant now, long dropped);
}
