package eu.savoirfaire.workshops.planning.keeping;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

@JdbcRepository(dialect = Dialect.POSTGRES)
interface PlanRows extends GenericRepository<PlanRow, UUID> {

    PlanRow save(PlanRow row);

    Optional<PlanRow> findById(UUID id);

    List<PlanRow> findByIdIn(Collection<UUID> ids);

    @Query("""
            update workshops.planned_workshop set state = state where id = :id and version = :version""")
    int hold(UUID id, long version);

    PlanRow update(PlanRow row);

    /** Those of some organisations, the latest first. */
    @Query("""
            select * from workshops.planned_workshop where holder in (:holders) order by starts_at desc limit 200""")
    List<PlanRow> heldBy(Collection<UUID> holders);

    @Query("select * from workshops.planned_workshop order by starts_at desc limit 200")
    List<PlanRow> newest();

    /** Those that are announced and neither over nor in confidence, the next first. */
    @Query("""
            select * from workshops.planned_workshop
            where state in ('SCHEDULED', 'OPEN', 'CLOSED', 'LIVE', 'POSTPONED') and kind <> 'SUPERVISION'
            order by starts_at, id limit 500""")
    List<PlanRow> announced();

    /** How many ties the person has to a workshop: registrations that stand, and things they are asked to do there. */
    @Query("""
            select count(*) from (
                select id from workshops.registration where workshop_id = :workshop and person_id = :person
                    and state in ('NOMINATED', 'PENDING_APPROVAL', 'CONFIRMED', 'WAITLISTED', 'OFFERED')
                union all
                select id from workshops.assignment where workshop_id = :workshop and person_id = :person
                    and state in ('INVITED', 'CONFIRMED')) ties""")
    long ties(UUID workshop, UUID person);

    /** Everybody who has such a tie. */
    @Query("""
            select distinct person_id from (
                select person_id from workshops.registration where workshop_id = :workshop and person_id is not null
                    and state in ('NOMINATED', 'PENDING_APPROVAL', 'CONFIRMED', 'WAITLISTED', 'OFFERED')
                union all
                select person_id from workshops.assignment where workshop_id = :workshop
                    and state in ('INVITED', 'CONFIRMED')) ties""")
    List<UUID> tied(UUID workshop);

    /** Those at which the clock has to look: their doors open, or they are over. */
    @Query("""
            select * from workshops.planned_workshop
            where (state in ('OPEN', 'CLOSED') and starts_at <= :doors) or (state = 'LIVE' and ends_at <= :now)
            order by starts_at""")
    List<PlanRow> due(Instant doors, Instant now);

    /** Those of an organisation that took place and began within a time, the earliest first. */
    @Query("""
            select * from workshops.planned_workshop
            where holder = :holder and state in ('HELD', 'RECORDED') and starts_at >= :from and starts_at < :to
            order by starts_at, id""")
    List<PlanRow> tookPlace(UUID holder, Instant from, Instant to);

    /** The organisations of which some took place within a time. */
    @Query("""
            select distinct holder from workshops.planned_workshop
            where state in ('HELD', 'RECORDED') and starts_at >= :from and starts_at < :to""")
    List<UUID> holders(Instant from, Instant to);
}
