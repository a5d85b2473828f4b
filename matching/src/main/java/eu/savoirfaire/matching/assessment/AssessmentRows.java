package eu.savoirfaire.matching.assessment;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

@JdbcRepository(dialect = Dialect.POSTGRES)
interface AssessmentRows extends GenericRepository<AssessmentRow, UUID> {

    Optional<AssessmentRow> findById(UUID id);

    AssessmentRow save(AssessmentRow row);

    List<AssessmentRow> findBySeekerIdOrderByAskedAtDesc(UUID seekerId);

    /** What waits for an assessor, and what this one has taken; whoever waits longest first. */
    @Query("""
            select * from matching.assessment
            where state = 'ASKED' or state = 'TAKEN' and assessor = :assessor
            order by asked_at, id limit :many""")
    List<AssessmentRow> queue(UUID assessor, int many);

    @Query("""
            update matching.assessment set version = version + 1, state = :state, assessor = :assessor, found = :found,
                remark = :remark, moved_at = :now
            where id = :id and version = :seen""")
    int move(
            UUID id,
            int seen,
            AssessmentState state,
            @Nullable UUID assessor,
            @Nullable Integer found,
            @Nullable String remark,
            Instant now);

    @Query("delete from matching.assessment where seeker_id = :seekerId")
    int drop(UUID seekerId);

    /** What an assessor who goes had taken waits for another. */
    @Query("""
            update matching.assessment set version = version + 1, state = 'ASKED', assessor = null
            where assessor = :assessor and state = 'TAKEN'""")
    int release(UUID assessor);

    @Query("update matching.assessment set assessor = null where assessor = :assessor")
    int forget(UUID assessor);
}
