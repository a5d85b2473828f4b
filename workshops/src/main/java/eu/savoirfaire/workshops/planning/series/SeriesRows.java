package eu.savoirfaire.workshops.planning.series;

import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.Optional;
import java.util.UUID;

@JdbcRepository(dialect = Dialect.POSTGRES)
interface SeriesRows extends GenericRepository<SeriesRow, UUID> {

    SeriesRow save(SeriesRow row);

    Optional<SeriesRow> findById(UUID id);
}
