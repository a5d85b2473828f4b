package eu.savoirfaire.workshops.door;

import eu.savoirfaire.workshops.attendance.Origin;
import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

@JdbcRepository(dialect = Dialect.POSTGRES)
interface CheckInRows extends GenericRepository<CheckInRow, UUID> {

    Optional<CheckInRow> findById(UUID id);

    List<CheckInRow> findByWorkshopIdOrderByAt(UUID workshop);

    List<CheckInRow> findByPersonIdOrderByAt(UUID person);

    @Query("""
            insert into workshops.check_in (registration_id, workshop_id, person_id, origin, at, there, version)
            values (:registration, :workshop, :person, :origin, :now, true, 1)
            on conflict do nothing""")
    int enter(UUID registration, UUID workshop, UUID person, Origin origin, Instant now);

    @Query("""
            update workshops.check_in set there = true, at = :now, origin = :origin, version = version + 1
            where registration_id = :registration and not there""")
    int again(UUID registration, Origin origin, Instant now);

    @Query("""
            update workshops.check_in set there = false, version = version + 1
            where registration_id = :registration and there""")
    int takeBack(UUID registration);

    @Query("delete from workshops.check_in where person_id = :person")
    int drop(UUID person);

    @Query("""
            delete from workshops.check_in where workshop_id in
                (select p.id from workshops.planned_workshop p where p.ends_at < :before)""")
    int dropThoseOf(Instant before);
}
