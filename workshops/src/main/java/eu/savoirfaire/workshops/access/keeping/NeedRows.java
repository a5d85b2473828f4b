package eu.savoirfaire.workshops.access.keeping;

import eu.savoirfaire.workshops.access.NeedTable.State;
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
interface NeedRows extends GenericRepository<NeedRow, UUID> {

    NeedRow save(NeedRow row);

    Optional<NeedRow> findById(UUID id);

    List<NeedRow> findByWorkshopIdOrderById(UUID workshopId);

    List<NeedRow> findByPersonIdOrderById(UUID personId);

    @Query("""
            update workshops.access_need
            set state = :state, answer = :answer, owner_id = :owner, version = version + 1
            where id = :id and version = :version""")
    int change(UUID id, long version, State state, @Nullable String answer, UUID owner);

    /** Those that nobody answered, of workshops that begin soon. */
    @Query("""
            select n.* from workshops.access_need n join workshops.planned_workshop w on w.id = n.workshop_id
            where n.state = 'REQUESTED' and w.starts_at <= :startsBefore
                and w.state in ('SCHEDULED', 'OPEN', 'CLOSED', 'LIVE')
            order by n.id limit 200""")
    List<NeedRow> unanswered(Instant startsBefore);

    /** Those of workshops that are long over. */
    @Query("""
            select n.* from workshops.access_need n join workshops.planned_workshop w on w.id = n.workshop_id
            where w.ends_at <= :endedBefore and w.state <> 'POSTPONED' order by n.workshop_id, n.id""")
    List<NeedRow> old(Instant endedBefore);

    @Query("delete from workshops.access_need where workshop_id = :workshop")
    int drop(UUID workshop);

    @Query("delete from workshops.access_need where person_id = :person")
    int dropAll(UUID person);

    @Query("""
            insert into workshops.access_count (workshop_id, kind, number) values (:workshop, :kind, :number)
            on conflict do nothing""")
    int count(UUID workshop, String kind, int number);
}
