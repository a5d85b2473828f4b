package eu.savoirfaire.platform.mandate.acting;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

@JdbcRepository(dialect = Dialect.POSTGRES)
interface ActingRows extends GenericRepository<ActingRow, UUID> {

    ActingRow save(ActingRow row);

    Optional<ActingRow> findBySessionId(UUID sessionId);

    @Query("update platform.acting set used_at = :now where session_id = :sessionId and used_at < :now")
    int note(UUID sessionId, Instant now);

    @Query("delete from platform.acting where session_id = :sessionId")
    int end(UUID sessionId);
}
