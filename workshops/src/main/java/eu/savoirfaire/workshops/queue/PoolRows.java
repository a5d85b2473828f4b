package eu.savoirfaire.workshops.queue;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Each update takes the lock of the row, so whoever comes first is served first. */
@JdbcRepository(dialect = Dialect.POSTGRES)
interface PoolRows extends GenericRepository<PoolRow, String> {

    PoolRow save(PoolRow row);

    Optional<PoolRow> findById(String id);

    List<PoolRow> findByWorkshopIdOrderByChannelDesc(UUID workshopId);

    List<PoolRow> findByWorkshopIdInOrderByChannelDesc(Collection<UUID> workshopIds);

    @Query("update workshops.seat_pool set held = held where id = :id")
    int lock(String id);

    @Query("update workshops.seat_pool set last_seq = last_seq + 1 where id = :id")
    int drawNumber(String id);

    @Query("update workshops.seat_pool set held = held + 1 where id = :id and held < capacity and waiting = 0")
    int takeFree(String id);

    @Query("update workshops.seat_pool set held = held + 1 where id = :id")
    int takeBeyond(String id);

    @Query("update workshops.seat_pool set waiting = waiting + 1 where id = :id")
    int join(String id);

    @Query("""
            update workshops.seat_pool set held = held + 1, waiting = waiting - 1
            where id = :id and held < capacity""")
    int takeFromQueue(String id);

    @Query("update workshops.seat_pool set held = held - 1 where id = :id")
    int free(String id);

    @Query("update workshops.seat_pool set waiting = waiting - 1 where id = :id")
    int leave(String id);

    @Query("update workshops.seat_pool set held = held - 1, waiting = waiting + 1 where id = :id")
    int putBack(String id);

    @Query("update workshops.seat_pool set capacity = :capacity where id = :id")
    int resize(String id, int capacity);

    @Query("update workshops.seat_pool set log_number = :number, log_hash = :hash where id = :id")
    int logged(String id, long number, String hash);
}
