package eu.savoirfaire.matching.followup.keeping;

import eu.savoirfaire.matching.followup.FollowUpState;
import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.CrudRepository;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

@JdbcRepository(dialect = Dialect.POSTGRES)
interface FollowUpRows extends CrudRepository<FollowUpRow, UUID> {

    List<FollowUpRow> findByMatchIdOrderByNumber(UUID match);

    List<FollowUpRow> findByStateOrderByDue(FollowUpState state);

    List<FollowUpRow> findByDecidedByOrderById(UUID person);

    /** Waits for whoever is changing it, and keeps others waiting until this change is done. */
    @Query("update matching.follow_up set version = version + 1 where id = :id")
    int take(UUID id);

    /** One more, unless there is one of that number. */
    @Query("""
            insert into matching.follow_up (id, match_id, schedule, number, is_last, due, state, turn, version)
            values (:id, :match, :schedule, :number, :last, :due, 'PLANNED', :due, 1) on conflict do nothing""")
    int plan(UUID id, UUID match, String schedule, int number, boolean last, Instant due);

    /** Matches that have begun, are not asked about yet, and are of a kind that is; the longest first. */
    @Query("""
            select m.id from matching.match m join matching.offer o on o.id = m.offer_id
            where m.state = 'ACTIVE' and o.kind <> 'LOAN'
              and not exists (select 1 from matching.follow_up f where f.match_id = m.id)
            order by m.since limit :many""")
    List<UUID> unplanned(int many);

    /** Those whose turn has come, the longest first. */
    @Query("select id from matching.follow_up where turn <= :now order by turn limit :many")
    List<UUID> due(Instant now, int many);

    @Query("update matching.follow_up set decided_by = null where decided_by = :person")
    int forgetDecider(UUID person);

    /** A follow-up is kept as long as its match. */
    @Query("""
            delete from matching.follow_up
            where not exists (select 1 from matching.match m where m.id = follow_up.match_id)""")
    int dropWithoutMatch();
}
