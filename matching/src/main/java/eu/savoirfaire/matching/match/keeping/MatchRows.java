package eu.savoirfaire.matching.match.keeping;

import eu.savoirfaire.matching.match.DeclineReason;
import eu.savoirfaire.matching.match.Result;
import eu.savoirfaire.matching.match.table.MatchAction;
import eu.savoirfaire.matching.match.table.MatchState;
import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.CrudRepository;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

@JdbcRepository(dialect = Dialect.POSTGRES)
interface MatchRows extends CrudRepository<MatchRow, UUID> {

    Optional<MatchRow> findByNeedIdAndOfferId(UUID need, UUID offer);

    List<MatchRow> findByNeedIdOrderById(UUID need);

    List<MatchRow> findByOfferIdOrderById(UUID offer);

    List<MatchRow> findByProviderOrderById(UUID provider);

    List<MatchRow> findBySeekerIdOrderById(UUID seeker);

    @Query("""
            update matching.match set version = version + 1, state = :state, since = :since, term = :term,
                came_by = :cameBy, declined = :declined, result = :result
            where id = :id and version = :version""")
    int advance(
            UUID id,
            long version,
            MatchState state,
            Instant since,
            @Nullable Instant term,
            @Nullable MatchAction cameBy,
            @Nullable DeclineReason declined,
            @Nullable Result result);

    /** Those whose time is up, the longest first. */
    @Query("select id from matching.match where term <= :now order by term limit :many")
    List<UUID> over(Instant now, int many);

    @Query("""
            delete from matching.match
            where since < :before
                and state not in
                    ('PROPOSED', 'SEEKER_ACCEPTED', 'PROVIDER_ACCEPTED', 'MUTUAL', 'INTRODUCED', 'ACTIVE')""")
    int dropEnded(Instant before);
}
