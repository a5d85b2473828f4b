package eu.savoirfaire.catalogue.practice;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.CrudRepository;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

@JdbcRepository(dialect = Dialect.POSTGRES)
interface RevisionRows extends CrudRepository<RevisionRow, UUID> {

    List<RevisionRow> findByPracticeIdOrderByNumber(UUID practiceId);

    List<RevisionRow> findByPracticeIdInOrderByNumber(Collection<UUID> practiceIds);

    boolean existsByOriginAndState(Origin.Kind origin, RevisionState state);

    /** Moves a revision on; what is published is never a draft again, so its text can no longer change. */
    @Query("""
            update catalogue.revision set state = :state, published_at = :publishedAt
            where practice_id = :practiceId and number = :number and state <> :state""")
    int move(UUID practiceId, int number, RevisionState state, @Nullable Instant publishedAt);

    /** What is known beside a text changes without it. */
    @Query("update catalogue.revision set structure = :structure where practice_id = :practiceId and number = :number")
    int restructure(UUID practiceId, int number, String structure);

    @Query("delete from catalogue.revision where practice_id = :practiceId and state = 'DRAFT'")
    int dropDraft(UUID practiceId);
}
