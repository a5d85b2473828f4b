package eu.savoirfaire.matching.taxonomy.keeping;

import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.Optional;
import java.util.UUID;

@JdbcRepository(dialect = Dialect.POSTGRES)
interface ContentRows extends GenericRepository<ContentRow, UUID> {

    ContentRow save(ContentRow row);

    Optional<ContentRow> findById(UUID releaseId);
}
