package eu.savoirfaire.workshops.letter;

import eu.savoirfaire.workshops.letter.LetterRow.State;
import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

@JdbcRepository(dialect = Dialect.POSTGRES)
interface LetterRows extends GenericRepository<LetterRow, UUID> {

    List<LetterRow> findByPersonIdOrderByWrittenAt(UUID person);

    /** One more letter, unless there is one of this occasion; waits for whoever writes the same. */
    @Query("""
            insert into workshops.letter
                (id, workshop_id, person_id, registration_id, occasion, about, starts_at, sequence, state, written_at)
            values (:id, :workshop, :person, :registration, :occasion, :about, :startsAt, :sequence, :state, :now)
            on conflict do nothing""")
    int enter(
            UUID id,
            UUID workshop,
            UUID person,
            UUID registration,
            Occasion occasion,
            String about,
            @Nullable Instant startsAt,
            @Nullable Integer sequence,
            State state,
            Instant now);

    /** The highest sequence that the calendar of the person knows of this workshop. */
    @Query("select max(sequence) from workshops.letter where workshop_id = :workshop and person_id = :person")
    Optional<Integer> lastSequence(UUID workshop, UUID person);

    @Query("update workshops.letter set state = :state where id = :id and state = 'WAITING'")
    int settle(UUID id, State state);

    /** Reminders of another start that still wait. */
    @Query("""
            select * from workshops.letter
            where workshop_id = :workshop and state = 'WAITING' and starts_at is not null and starts_at <> :start""")
    List<LetterRow> remindingOfAnother(UUID workshop, Instant start);

    /** Reminders of one registration that still wait. */
    @Query("""
            select * from workshops.letter
            where registration_id = :registration and state = 'WAITING' and starts_at is not null""")
    List<LetterRow> reminding(UUID registration);

    /** Those with a seat at a workshop that starts in that time, who have not been reminded of this start so. */
    @Query("""
            select r.id from workshops.registration r
            join workshops.planned_workshop p on p.id = r.workshop_id
            where r.state = 'CONFIRMED' and r.person_id is not null
              and p.state in ('SCHEDULED', 'OPEN', 'CLOSED', 'LIVE')
              and p.starts_at > :from and p.starts_at <= :to
              and not exists (
                select 1 from workshops.letter l
                where l.workshop_id = r.workshop_id and l.person_id = r.person_id
                  and l.occasion = :occasion and l.starts_at = p.starts_at)
            order by p.starts_at, r.id limit 500""")
    List<UUID> toRemind(Occasion occasion, Instant from, Instant to);

    @Query("delete from workshops.letter where person_id = :person")
    int drop(UUID person);

    @Query("delete from workshops.letter where written_at < :before and state <> 'WAITING'")
    int dropOlder(Instant before);
}
