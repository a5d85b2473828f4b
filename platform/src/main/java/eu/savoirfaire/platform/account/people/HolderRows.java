package eu.savoirfaire.platform.account.people;

import eu.savoirfaire.infra.access.Role;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.List;
import java.util.UUID;

@JdbcRepository(dialect = Dialect.POSTGRES)
interface HolderRows extends GenericRepository<HolderRow, UUID> {
    List<HolderRow> findByRole(Role role);
}
