package eu.savoirfaire.matching.cohort.seat;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.CrudRepository;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

@JdbcRepository(dialect = Dialect.POSTGRES)
interface SeatRows extends CrudRepository<SeatRow, UUID> {

    @Query("select * from matching.circle_seat where cohort_id = :cohort order by freed_at, id")
    List<SeatRow> ofCohort(UUID cohort);

    /** Those of which something is due: their time is over, or they are free and somebody may wait by now. */
    @Query("""
            select id from matching.circle_seat
            where state in ('HELD', 'OFFERED') and until <= :now
                or state = 'FREE' and exists (
                    select 1 from matching.participation p
                    where p.cohort_id = circle_seat.cohort_id and p.state = 'WAITING' and not exists (
                        select 1 from matching.circle_seat_asked a
                        where a.seat_id = circle_seat.id and a.need_id = p.need_id))
            order by freed_at limit :many""")
    List<UUID> due(Instant now, int many);

    @Query("""
            update matching.circle_seat set version = version + 1, state = :state, need_id = :need, until = :until
            where id = :id and version = :version""")
    int advance(UUID id, long version, SeatState state, @Nullable UUID need, @Nullable Instant until);

    @Query("""
            insert into matching.circle_seat_asked (id, seat_id, need_id) values (:id, :seat, :need)
            on conflict do nothing""")
    int ask(UUID id, UUID seat, UUID need);

    @Query("""
            delete from matching.circle_seat_asked
            where seat_id in (select id from matching.circle_seat where cohort_id = :cohort)""")
    int dropAsked(UUID cohort);

    @Query("delete from matching.circle_seat where cohort_id = :cohort")
    int drop(UUID cohort);
}
