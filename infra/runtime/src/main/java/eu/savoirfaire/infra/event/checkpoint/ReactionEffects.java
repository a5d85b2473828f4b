package eu.savoirfaire.infra.event.checkpoint;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.Instant;
import java.util.UUID;

/** One row per event and reaction, written before the effect in the transaction of the effect. */
@JdbcRepository(dialect = Dialect.POSTGRES)
public interface ReactionEffects extends GenericRepository<ReactionEffect, ReactionEffect.Key> {

    /** Writes the row; 0 when it stands there already, and the effect was had. */
    @Query("""
            insert into infra.reaction_effect (subscription, event_id, time)
            values (:subscription, :eventId, :now) on conflict do nothing
            """)
    long begin(String subscription, UUID eventId, Instant now);
}
