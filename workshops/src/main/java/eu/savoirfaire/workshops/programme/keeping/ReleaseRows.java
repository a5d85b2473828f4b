package eu.savoirfaire.workshops.programme.keeping;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.Collection;
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

    /** The newest of each. */
    @Query("""
            select one.* from workshops.programme_release one
            join (select workshop_id, max(number) as last from workshops.programme_release
                  where workshop_id in (:workshops) group by workshop_id) newest
              on newest.workshop_id = one.workshop_id and newest.last = one.number""")
    List<ReleaseRow> newestOfEach(Collection<UUID> workshops);
}
