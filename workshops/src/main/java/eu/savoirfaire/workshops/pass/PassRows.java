package eu.savoirfaire.workshops.pass;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

@JdbcRepository(dialect = Dialect.POSTGRES)
interface PassRows extends GenericRepository<PassRow, UUID> {

    Optional<PassRow> findById(UUID id);

    Optional<PassRow> findByJoinHash(String hash);

    Optional<PassRow> findByCodeHash(String hash);

    List<PassRow> findByPersonIdOrderByMadeAt(UUID person);

    /** Waits for whoever makes the same, and leaves theirs. */
    @Query("""
            insert into workshops.pass
                (registration_id, workshop_id, person_id, join_hash, code_hash, sealed, made_at)
            values (:registration, :workshop, :person, :join, :code, :sealed, :now)
            on conflict do nothing""")
    int enter(UUID registration, UUID workshop, UUID person, String join, String code, String sealed, Instant now);

    @Query("delete from workshops.pass where person_id = :person")
    int drop(UUID person);

    @Query("""
            delete from workshops.pass where workshop_id in
                (select p.id from workshops.planned_workshop p where p.ends_at < :before)""")
    int dropThoseOf(Instant before);
}
