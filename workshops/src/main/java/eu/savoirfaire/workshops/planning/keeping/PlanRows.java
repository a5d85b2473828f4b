package eu.savoirfaire.workshops.planning.keeping;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

@JdbcRepository(dialect = Dialect.POSTGRES)
interface PlanRows extends GenericRepository<PlanRow, UUID> {

    PlanRow save(PlanRow row);

    Optional<PlanRow> findById(UUID id);

    @Query("""
            update workshops.planned_workshop set state = state where id = :id and version = :version""")
    int hold(UUID id, long version);

    PlanRow update(PlanRow row);

    /** Those at which the clock has to look: their doors open, or they are over. */
    @Query("""
            select * from workshops.planned_workshop
            where (state in ('OPEN', 'CLOSED') and starts_at <= :doors) or (state = 'LIVE' and ends_at <= :now)
            order by starts_at""")
    List<PlanRow> due(Instant doors, Instant now);
}
