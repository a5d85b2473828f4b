package eu.savoirfaire.matching.cohort.keeping;

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
interface ParticipationRows extends GenericRepository<ParticipationRow, UUID> {

    @Query("select * from matching.participation where cohort_id = :cohort order by joined, need_id")
    List<ParticipationRow> ofCohort(UUID cohort);

    @Query("select * from matching.participation where seeker_id = :seeker order by joined, need_id")
    List<ParticipationRow> ofSeeker(UUID seeker);

    @Query("""
            insert into matching.participation (id, cohort_id, need_id, seeker_id, joined, consent, state)
            values (:id, :cohort, :need, :seeker, :joined, :consent, 'WAITING') on conflict do nothing""")
    int enter(UUID id, UUID cohort, UUID need, UUID seeker, Instant joined, String consent);

    /** Who left and comes back waits anew. */
    @Query("""
            update matching.participation set state = 'WAITING', joined = :joined, consent = :consent, reason = null
            where cohort_id = :cohort and need_id = :need and state = 'LEFT'""")
    int comeBack(UUID cohort, UUID need, Instant joined, String consent);

    @Query("""
            update matching.participation set state = 'LEFT', reason = null
            where cohort_id = :cohort and need_id = :need and state = 'WAITING'""")
    int leave(UUID cohort, UUID need);

    @Query("""
            update matching.participation set state = 'PLACED', reason = null, match_id = :match
            where cohort_id = :cohort and need_id = :need and state = 'WAITING'""")
    int place(UUID cohort, UUID need, UUID match);

    @Query("""
            update matching.participation set reason = :reason
            where cohort_id = :cohort and need_id = :need and state = 'WAITING'""")
    int leaveOut(UUID cohort, UUID need, @Nullable String reason);

    @Query("""
            update matching.participation set state = 'WAITING', reason = null, match_id = null
            where cohort_id = :cohort and state in ('PLACED', 'OFFERED')""")
    int wait(UUID cohort);

    // seats that somebody left: each update says in its condition what must hold

    @Query("select * from matching.participation where match_id = :match and state = 'PLACED'")
    Optional<ParticipationRow> placedBy(UUID match);

    @Query("""
            update matching.participation set state = 'LEFT', match_id = null
            where cohort_id = :cohort and need_id = :need and state = 'PLACED'""")
    int vacate(UUID cohort, UUID need);

    @Query("""
            update matching.participation set state = 'OFFERED'
            where cohort_id = :cohort and need_id = :need and state = 'WAITING'""")
    int offer(UUID cohort, UUID need);

    /** Whoever passes waits behind everybody. */
    @Query("""
            update matching.participation set state = 'WAITING', joined = :joined
            where cohort_id = :cohort and need_id = :need and state = 'OFFERED'""")
    int pass(UUID cohort, UUID need, Instant joined);

    @Query("""
            update matching.participation set state = 'PLACED', reason = null, match_id = :match
            where cohort_id = :cohort and need_id = :need and state = :from""")
    int seat(UUID cohort, UUID need, UUID match, Participation.State from);

    @Query("delete from matching.participation where seeker_id = :seeker")
    int drop(UUID seeker);
}
