package eu.savoirfaire.infra.event.checkpoint;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** The rows whose locks make one worker of the cluster the one that serves a shared subscription. */
@JdbcRepository(dialect = Dialect.POSTGRES)
public interface Checkpoints extends GenericRepository<Checkpoint, String> {

    /** Locks the row until the transaction ends; empty when another transaction has it. */
    @Query("select position from infra.subscription where name = :name for update skip locked")
    Optional<Long> lockIfFree(String name);

    /** Locks the row until the transaction ends, waiting for its turn. */
    @Query("select position from infra.subscription where name = :name for update")
    Optional<Long> lock(String name);

    @Query("select position from infra.subscription where name = :name")
    Optional<Long> position(String name);

    @Query("update infra.subscription set position = :position, changed = :now where name = :name")
    long move(String name, long position, Instant now);

    /** Enters a subscription; does nothing when it is known. */
    @Query("""
            insert into infra.subscription (name, kind, position, changed)
            values (:name, :kind, :position, :now) on conflict do nothing
            """)
    long enter(String name, String kind, long position, Instant now);

    List<Checkpoint> findAllOrderByName();
}
