package eu.savoirfaire.platform.organisation.similar;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

@JdbcRepository(dialect = Dialect.POSTGRES)
interface DifferenceRows extends GenericRepository<DifferenceRow, UUID> {

    List<DifferenceRow> findAll();

    /** Remembers it once. */
    @Query("""
            insert into platform.organisation_difference (one, other, said_at)
            values (:one, :other, :saidAt) on conflict do nothing""")
    int remember(UUID one, UUID other, Instant saidAt);
}
