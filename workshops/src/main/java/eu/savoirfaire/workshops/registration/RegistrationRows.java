package eu.savoirfaire.workshops.registration;

import eu.savoirfaire.workshops.Channel;
import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

@JdbcRepository(dialect = Dialect.POSTGRES)
interface RegistrationRows extends GenericRepository<RegistrationRow, UUID> {

    RegistrationRow save(RegistrationRow row);

    RegistrationRow update(RegistrationRow row);

    Optional<RegistrationRow> findById(UUID id);

    List<RegistrationRow> findByPersonIdOrderByRegisteredAt(UUID person);

    List<RegistrationRow> findByWorkshopIdOrderBySeq(UUID workshop);

    /** Takes the row's lock, if nobody changed it since it was read. */
    @Query("update workshops.registration set state = state where id = :id and version = :version")
    int hold(UUID id, long version);

    @Query(
            "insert into workshops.registration_claim (claim, registration_id) values (:claim, :id) on conflict do nothing")
    int claim(String claim, UUID id);

    @Query("delete from workshops.registration_claim where registration_id = :id")
    int unclaim(UUID id);

    @Query("""
            select * from workshops.registration
            where workshop_id = :workshop and person_id = :person
              and state in ('NOMINATED', 'PENDING_APPROVAL', 'CONFIRMED', 'WAITLISTED', 'OFFERED')
            order by wish""")
    List<RegistrationRow> active(UUID workshop, UUID person);

    @Query("""
            select * from workshops.registration
            where workshop_id = :workshop
              and state in ('NOMINATED', 'PENDING_APPROVAL', 'CONFIRMED', 'WAITLISTED', 'OFFERED')
            order by channel desc, priority, seq""")
    List<RegistrationRow> allActive(UUID workshop);

    @Query("""
            select * from workshops.registration
            where workshop_id = :workshop and channel = :channel and state = 'WAITLISTED'
              and (short_notice or not :shortNotice) and (present or not :present)
            order by priority, seq limit 1""")
    Optional<RegistrationRow> next(UUID workshop, Channel channel, boolean shortNotice, boolean present);

    @Query("""
            select count(*) from workshops.registration
            where workshop_id = :workshop and channel = :channel and state = 'WAITLISTED'
              and (priority, seq) < (:priority, :seq)""")
    long ahead(UUID workshop, Channel channel, int priority, long seq);

    @Query("""
            select * from workshops.registration where state = 'OFFERED' and offered_until <= :now
            order by offered_until limit 200""")
    List<RegistrationRow> overdue(Instant now);

    @Query("""
            update workshops.registration set person_id = null, organisation_id = null, nominated_by = null
            where person_id = :person""")
    int forget(UUID person);

    @Query("""
            update workshops.registration set person_id = null, organisation_id = null, nominated_by = null
            where person_id is not null and workshop_id in
                (select p.id from workshops.planned_workshop p where p.ends_at < :before)""")
    int forgetThoseOf(Instant before);
}
