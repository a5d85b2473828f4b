package eu.savoirfaire.infra.event.checkpoint;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The events that subscriptions have laid aside, in the order in which they must be tried again. */
@JdbcRepository(dialect = Dialect.POSTGRES)
public interface ParkedEvents extends GenericRepository<Parked, Parked.Key> {

    /** The streams of which events lie aside, each with the first of these. */
    @Query("""
            select stream, min(position) as position from infra.parked_event
            where subscription = :subscription group by stream
            """)
    List<ParkedStream> streams(String subscription);

    /** Lays an event aside; does nothing when it lies there. */
    @Query("""
            insert into infra.parked_event (subscription, position, stream, type, reason, attempts, parked)
            values (:subscription, :position, :stream, :type, :reason, :attempts, :now) on conflict do nothing
            """)
    long park(
            String subscription,
            long position,
            String stream,
            String type,
            @Nullable String reason,
            int attempts,
            Instant now);

    @Query("""
            update infra.parked_event set reason = :reason, attempts = attempts + 1
            where subscription = :subscription and position = :position
            """)
    long failedAgain(String subscription, long position, String reason);

    @Query("delete from infra.parked_event where subscription = :subscription and position = :position")
    long remove(String subscription, long position);

    @Query("delete from infra.parked_event where subscription = :subscription")
    long removeAll(String subscription);

    @Query("""
            select position from infra.parked_event where subscription = :subscription and stream = :stream
            order by position limit 1
            """)
    Optional<Long> first(String subscription, String stream);

    @Query("select stream from infra.parked_event where subscription = :subscription and position = :position")
    Optional<String> stream(String subscription, long position);

    @Query("select count(*) from infra.parked_event where subscription = :subscription")
    long count(String subscription);

    @Query("""
            select subscription, position, stream, type, reason, attempts, parked from infra.parked_event
            where subscription = :subscription order by position limit :limit
            """)
    List<Parked> of(String subscription, int limit);
}
