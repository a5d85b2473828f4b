package eu.savoirfaire.workshops.programme.keeping;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Only ever added to. */
@JdbcRepository(dialect = Dialect.POSTGRES)
interface ReleaseRows extends GenericRepository<ReleaseRow, UUID> {

    ReleaseRow save(ReleaseRow row);

    List<ReleaseRow> findByWorkshopIdOrderByNumber(UUID workshopId);

    @Query("""
            select * from workshops.programme_release where workshop_id = :workshop order by number desc limit 1""")
    Optional<ReleaseRow> newest(UUID workshop);
}
