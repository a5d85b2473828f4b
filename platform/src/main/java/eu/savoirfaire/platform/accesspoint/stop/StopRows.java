package eu.savoirfaire.platform.accesspoint.stop;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

@JdbcRepository(dialect = Dialect.POSTGRES)
interface StopRows extends GenericRepository<StopRow, UUID> {

    StopRow save(StopRow row);

    Optional<StopRow> findById(UUID id);

    @Query("""
            select * from platform.mobile_stop where access_point_id = :unit and ends_at > :after
            order by begins_at, id""")
    List<StopRow> ofUnit(UUID unit, Instant after);

    @Query("""
            select * from platform.mobile_stop where ends_at > :after and begins_at < :before
            order by begins_at, id""")
    List<StopRow> between(Instant after, Instant before);

    /** Those that take place while another one would. */
    @Query("""
            select * from platform.mobile_stop
            where access_point_id = :unit and not cancelled and begins_at < :ends and ends_at > :begins
            order by begins_at, id""")
    List<StopRow> within(UUID unit, Instant begins, Instant ends);

    /** Changes the stop unless somebody else did meanwhile. */
    @Query("""
            update platform.mobile_stop set cancelled = :cancelled, version = :version
            where id = :id and version = :version - 1""")
    int change(UUID id, boolean cancelled, long version);
}
