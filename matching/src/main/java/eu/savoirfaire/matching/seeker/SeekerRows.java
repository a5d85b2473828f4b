package eu.savoirfaire.matching.seeker;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

@JdbcRepository(dialect = Dialect.POSTGRES)
interface SeekerRows extends GenericRepository<SeekerRow, UUID> {

    Optional<SeekerRow> findById(UUID id);

    SeekerRow save(SeekerRow row);

    @Query("update matching.seeker set turn = turn + 1 where id = :id")
    int takeTurn(UUID id);

    @Query("select id from matching.seeker where mentored and id in (:seekers)")
    List<UUID> mentored(Collection<UUID> seekers);

    @Query("update matching.seeker set mentored = :mentored where id = :id and mentored <> :mentored")
    int mentor(UUID id, boolean mentored);

    @Query("""
            select count(*) from matching.seeker s
            where not exists (select 1 from matching.identity i where i.seeker_id = s.id)""")
    long invented();

    @Query("delete from matching.seeker where id = :id")
    int drop(UUID id);
}
