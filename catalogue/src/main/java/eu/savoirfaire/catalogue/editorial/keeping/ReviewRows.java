package eu.savoirfaire.catalogue.editorial.keeping;

import eu.savoirfaire.catalogue.review.table.EditorialAction;
import eu.savoirfaire.catalogue.review.table.EditorialState;
import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

@JdbcRepository(dialect = Dialect.POSTGRES)
interface ReviewRows extends GenericRepository<ReviewRow, UUID> {

    ReviewRow save(ReviewRow row);

    Optional<ReviewRow> findByPracticeIdAndRevision(UUID practiceId, int revision);

    List<ReviewRow> findByStateInOrderBySince(Collection<EditorialState> states);

    List<ReviewRow> findByIdIn(Collection<UUID> ids);

    List<ReviewRow> findByPracticeIdIn(Collection<UUID> practiceIds);

    /** Changes the review unless somebody else did meanwhile. */
    @Query("""
            update catalogue.review
            set state = :state, since = :since, term = :term, nudged = :nudged, last_action = :lastAction,
                round = :round, appeal = :appeal, curator = :curator, points = :points, panel = :panel,
                remark_of = :remarkOf, remark = :remark, remark_at = :remarkAt, version = :version
            where id = :id and version = :version - 1""")
    int change(
            UUID id,
            EditorialState state,
            Instant since,
            @Nullable Instant term,
            String nudged,
            @Nullable EditorialAction lastAction,
            int round,
            @Nullable String appeal,
            @Nullable UUID curator,
            String points,
            String panel,
            @Nullable EditorialAction remarkOf,
            @Nullable String remark,
            @Nullable Instant remarkAt,
            long version);

    /** Notes which nudges were given; what people look at stays the same. */
    @Query("update catalogue.review set nudged = :nudged where id = :id and version = :version")
    int nudge(UUID id, String nudged, long version);

    /** Puts somebody in the place of a person who goes; nothing else about it changes. */
    @Query("update catalogue.review set curator = :curator, points = :points, panel = :panel where id = :id")
    int anonymise(UUID id, @Nullable UUID curator, String points, String panel);
}
