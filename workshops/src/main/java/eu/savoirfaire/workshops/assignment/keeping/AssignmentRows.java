package eu.savoirfaire.workshops.assignment.keeping;

import eu.savoirfaire.workshops.assignment.AssignmentTable.State;
import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

@JdbcRepository(dialect = Dialect.POSTGRES)
interface AssignmentRows extends GenericRepository<AssignmentRow, UUID> {

    @Query("""
            insert into workshops.assignment
                (id, workshop_id, person_id, item_id, part, state, asked, version, changed_at)
            values (:id, :workshopId, :personId, :itemId, :part, :state, :asked, 1, :changedAt)
            on conflict do nothing""")
    int enter(
            UUID id,
            UUID workshopId,
            UUID personId,
            UUID itemId,
            String part,
            String state,
            int asked,
            Instant changedAt);

    Optional<AssignmentRow> findById(UUID id);

    List<AssignmentRow> findByWorkshopIdOrderById(UUID workshopId);

    List<AssignmentRow> findByPersonIdOrderById(UUID personId);

    @Query("""
            update workshops.assignment
            set state = :state, asked = :asked, version = version + 1, changed_at = :now
            where id = :id and version = :version""")
    int change(UUID id, long version, State state, int asked, Instant now);

    /** Gives it to another person, unless they were asked for the same. */
    @Query("""
            update workshops.assignment set person_id = :person, version = version + 1
            where id = :id and not exists (
                select 1 from workshops.assignment a, workshops.assignment b
                where b.id = :id and a.workshop_id = b.workshop_id and a.item_id = b.item_id and a.part = b.part
                    and a.person_id = :person)""")
    int handOver(UUID id, UUID person);

    @Query("delete from workshops.assignment where person_id = :personId")
    int dropAll(UUID personId);
}
