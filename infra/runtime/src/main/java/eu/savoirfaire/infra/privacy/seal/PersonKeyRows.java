package eu.savoirfaire.infra.privacy.seal;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

@JdbcRepository(dialect = Dialect.POSTGRES)
interface PersonKeyRows extends GenericRepository<PersonKeyRow, UUID> {

    Optional<PersonKeyRow> findById(UUID id);

    /** Enters a key unless the person has one; waits for whoever enters one at the same time. */
    @Query("""
            insert into infra.person_key (person_id, installation, wrapped) values (:personId, :installation, :wrapped)
            on conflict do nothing""")
    int enter(UUID personId, String installation, String wrapped);

    /** Enters that the person never gets a key. */
    @Query("""
            insert into infra.person_key (person_id, installation, destroyed_at) values (:personId, '', :now)
            on conflict do nothing""")
    int enterDestroyed(UUID personId, Instant now);

    @Query("""
            update infra.person_key set installation = '', wrapped = null, destroyed_at = :now
            where person_id = :personId and destroyed_at is null""")
    int destroy(UUID personId, Instant now);

    @Query("""
            select * from infra.person_key where wrapped is not null and installation <> :installation
            order by person_id limit :most""")
    List<PersonKeyRow> wrappedOtherwise(String installation, int most);

    @Query("""
            update infra.person_key set installation = :installation, wrapped = :wrapped
            where person_id = :personId and wrapped is not null""")
    int wrapAnew(UUID personId, String installation, String wrapped);
}
