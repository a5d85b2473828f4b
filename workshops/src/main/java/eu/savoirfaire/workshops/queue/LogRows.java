package eu.savoirfaire.workshops.queue;

import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.List;
import java.util.UUID;

/** Written to and read; nothing ever changes or goes. */
@JdbcRepository(dialect = Dialect.POSTGRES)
interface LogRows extends GenericRepository<LogRow, UUID> {

    LogRow save(LogRow row);

    List<LogRow> findByPoolOrderByNumber(String pool);
}
