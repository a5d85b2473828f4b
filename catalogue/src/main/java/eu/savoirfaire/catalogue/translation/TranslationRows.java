package eu.savoirfaire.catalogue.translation;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

@JdbcRepository(dialect = Dialect.POSTGRES)
interface TranslationRows extends GenericRepository<TranslationRow, TranslationRow.Key> {

    @Query("""
            select practice_id, language, section, version, remark, changed_at
            from catalogue.translation where practice_id = :practiceId""")
    List<TranslationRow> ofPractice(UUID practiceId);

    @Query("""
            insert into catalogue.translation (practice_id, language, section, version, changed_at)
            values (:practiceId, :tongue, :section, 0, :now) on conflict do nothing""")
    int open(UUID practiceId, String tongue, String section, Instant now);

    /** Moves a section on unless somebody else did since it was read. */
    @Query("""
            update catalogue.translation set version = version + 1, remark = :remark, changed_at = :now
            where practice_id = :practiceId and language = :tongue and section = :section and version = :version""")
    int advance(UUID practiceId, String tongue, String section, long version, @Nullable String remark, Instant now);

    /** Puts other words into a remark, and says so to whoever has read the section before. */
    @Query("""
            update catalogue.translation set version = version + 1, remark = :remark
            where practice_id = :practiceId and language = :tongue and section = :section""")
    int reword(UUID practiceId, String tongue, String section, @Nullable String remark);

    /** Tells whoever has read the section before that it is another one. */
    @Query("""
            update catalogue.translation set version = version + 1
            where practice_id = :practiceId and language = :tongue and section = :section""")
    int touch(UUID practiceId, String tongue, String section);
}
