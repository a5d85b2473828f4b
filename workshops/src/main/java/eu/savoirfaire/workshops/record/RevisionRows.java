package eu.savoirfaire.workshops.record;

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

    List<RevisionRow> findByWorkshopIdInOrderByNumber(Collection<UUID> workshopIds);

    /** Moves a revision on; what was public is never a draft again, so its text can no longer change. */
    @Query("""
            update workshops.record_revision set state = :state, published_at = :publishedAt
            where workshop_id = :workshopId and number = :number and state <> :state""")
    int move(UUID workshopId, int number, RecordRevision.State state, @Nullable Instant publishedAt);

    @Query("delete from workshops.record_revision where workshop_id = :workshopId and state = 'DRAFT'")
    int dropDraft(UUID workshopId);
}
