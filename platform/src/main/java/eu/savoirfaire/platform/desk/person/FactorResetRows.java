package eu.savoirfaire.platform.desk.person;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

@JdbcRepository(dialect = Dialect.POSTGRES)
interface FactorResetRows extends GenericRepository<FactorReset, UUID> {

    @Query("select account_id, asked_by, asked_at, due_at from platform.factor_reset where account_id = :accountId")
    Optional<FactorReset> of(UUID accountId);

    /** Enters it; 0 when one is waiting already. */
    @Query("""
            insert into platform.factor_reset (account_id, asked_by, asked_at, due_at)
            values (:accountId, :askedBy, :askedAt, :dueAt) on conflict do nothing
            """)
    int enter(UUID accountId, String askedBy, Instant askedAt, Instant dueAt);

    @Query("delete from platform.factor_reset where account_id = :accountId")
    int remove(UUID accountId);
}
