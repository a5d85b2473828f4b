package eu.savoirfaire.catalogue.redaction;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.CrudRepository;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

@JdbcRepository(dialect = Dialect.POSTGRES)
interface RedactionRows extends CrudRepository<RedactionRow, UUID> {

    List<RedactionRow> findByPracticeIdOrderByAskedAt(UUID practiceId);

    List<RedactionRow> findByAskedByOrSettledByOrderByAskedAt(UUID askedBy, UUID settledBy);

    /** Settles it, unless somebody else did; what was looked for is not kept. */
    @Query("""
            update catalogue.redaction
            set state = :state, words = null, settled_by = :by, settled_at = :now, version = version + 1
            where id = :id and version = :version and state = 'ASKED'""")
    int settle(UUID id, long version, Redaction.State state, UUID by, Instant now);

    @Query("""
            update catalogue.redaction
            set state = 'DROPPED', words = null, settled_at = :now, version = version + 1
            where state = 'ASKED' and asked_at < :before""")
    int dropOlderThan(Instant before, Instant now);

    @Query("update catalogue.redaction set asked_by = null where asked_by = :person")
    int forgetAsking(UUID person);

    @Query("update catalogue.redaction set settled_by = null where settled_by = :person")
    int forgetSettling(UUID person);
}
