package eu.savoirfaire.platform.privacy.retention;

import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.Optional;
import java.util.UUID;

@JdbcRepository(dialect = Dialect.POSTGRES)
interface UnusedAccountRows extends GenericRepository<UnusedAccount, UUID> {

    Optional<UnusedAccount> findById(UUID id);

    UnusedAccount save(UnusedAccount row);

    void deleteById(UUID id);
}
