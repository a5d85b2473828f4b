package eu.savoirfaire.matching.recognition.keeping;

import eu.savoirfaire.matching.recognition.Purpose;
import eu.savoirfaire.matching.recognition.table.RecognitionState;
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
interface RecognitionRows extends GenericRepository<RecognitionRow, UUID> {

    Optional<RecognitionRow> findById(UUID id);

    RecognitionRow save(RecognitionRow row);

    List<RecognitionRow> findBySeekerIdOrderByIdDesc(UUID seekerId);

    /** What waits for an assessor, and what this one has before them; whoever waits longest first. */
    @Query("""
            select * from matching.recognition
            where state = 'SUBMITTED' or state in ('IN_REVIEW', 'MORE_INFO') and assessor = :assessor
            order by sent_at, id limit :many""")
    List<RecognitionRow> queue(UUID assessor, int many);

    @Query("""
            update matching.recognition set version = version + 1, state = :state, country = :country, earned = :earned,
                study_field = :studyField, purpose = :purpose, words = :words, assessor = :assessor,
                refused_by = :refusedBy, eqf = :eqf, measures = :measures, next_steps = :nextSteps, sent_at = :sentAt,
                complete_at = :completeAt, moved_at = :movedAt
            where id = :id and version = :version""")
    int move(
            UUID id,
            RecognitionState state,
            @Nullable String country,
            @Nullable Integer earned,
            @Nullable String studyField,
            @Nullable Purpose purpose,
            @Nullable String words,
            @Nullable UUID assessor,
            @Nullable UUID refusedBy,
            @Nullable Integer eqf,
            @Nullable String measures,
            @Nullable String nextSteps,
            @Nullable Instant sentAt,
            @Nullable Instant completeAt,
            Instant movedAt,
            int version);

    @Query("delete from matching.recognition where seeker_id = :seekerId")
    int drop(UUID seekerId);

    /** What an assessor who goes had before them waits for another; what they asked stands in it. */
    @Query("""
            update matching.recognition set version = version + 1, state = 'SUBMITTED', assessor = null
            where assessor = :assessor and state in ('IN_REVIEW', 'MORE_INFO')""")
    int release(UUID assessor);

    @Query("update matching.recognition set assessor = null where assessor = :assessor")
    int forget(UUID assessor);

    @Query("update matching.recognition set refused_by = null where refused_by = :assessor")
    int forgetRefusal(UUID assessor);

    @Query("""
            delete from matching.recognition
            where state = 'DRAFT' and moved_at < :drafts or state = 'WITHDRAWN' and moved_at < :withdrawn
                or state = 'NOT_RECOGNISED' and moved_at < :refused""")
    int dropOld(Instant drafts, Instant withdrawn, Instant refused);
}
