package eu.savoirfaire.platform.organisation.history;

import io.micronaut.core.annotation.Introspected;
import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

@JdbcRepository(dialect = Dialect.POSTGRES)
interface ChangeRows extends GenericRepository<ChangeRow, UUID> {

    ChangeRow save(ChangeRow row);

    List<ChangeRow> findByOrganisationIdOrderByIdDesc(UUID organisationId);

    List<ChangeRow> findByAccountIdOrderById(UUID accountId);

    @Query("update platform.organisation_change set account_id = null where account_id = :account")
    void forget(UUID account);

    /** When each was changed last. */
    @Query("""
            select organisation_id, max(changed_at) as changed_at from platform.organisation_change
            group by organisation_id""")
    List<LastChange> last();

    @Introspected
    record LastChange(UUID organisationId, Instant changedAt) {}
}
