package eu.savoirfaire.platform.account;

import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

@JdbcRepository(dialect = Dialect.POSTGRES)
interface HeldRoleRows extends GenericRepository<HeldRoleRow, UUID> {

    List<HeldRoleRow> findByAccountId(UUID accountId);

    List<HeldRoleRow> findByOrganisationIdIn(Collection<UUID> organisations);

    List<HeldRoleRow> findByOrganisationId(UUID organisationId);

    HeldRoleRow save(HeldRoleRow row);

    void deleteById(UUID id);
}
