package eu.savoirfaire.catalogue.editorial.keeping;

import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

@JdbcRepository(dialect = Dialect.POSTGRES)
interface StepRows extends GenericRepository<StepRow, UUID> {
    StepRow save(StepRow row);

    List<StepRow> findByEndedAtAfter(Instant since);
}
