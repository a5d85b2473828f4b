package eu.savoirfaire.platform.desk.vocabulary;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

@JdbcRepository(dialect = Dialect.POSTGRES)
interface TermOverrideRows extends GenericRepository<TermOverride, TermOverride.Key> {

    @Query("""
            select vocabulary, code, language, label, synonyms, version, changed_by, changed_at
            from platform.term_override order by vocabulary, code, language
            """)
    List<TermOverride> everything();

    @Query("""
            select vocabulary, code, language, label, synonyms, version, changed_by, changed_at
            from platform.term_override where vocabulary = :name and code = :term and language = :tongue
            """)
    Optional<TermOverride> of(String name, String term, String tongue);

    /** Enters the first change of a term; 0 when somebody else did. */
    @Query("""
            insert into platform.term_override (
                vocabulary, code, language, label, synonyms, version, changed_by, changed_at)
            values (:name, :term, :tongue, :label, :synonyms, 1, :by, :now) on conflict do nothing
            """)
    int enter(
            String name,
            String term,
            String tongue,
            @Nullable String label,
            @Nullable String synonyms,
            String by,
            Instant now);

    /** Changes a term unless somebody else did meanwhile. */
    @Query("""
            update platform.term_override
            set label = :label, synonyms = :synonyms, version = :version, changed_by = :by, changed_at = :now
            where vocabulary = :name and code = :term and language = :tongue and version = :version - 1
            """)
    int change(
            String name,
            String term,
            String tongue,
            @Nullable String label,
            @Nullable String synonyms,
            long version,
            String by,
            Instant now);

    @Query("""
            select vocabulary, code, language, label, synonyms, version, changed_by, changed_at
            from platform.term_override where changed_by = :by order by changed_at
            """)
    List<TermOverride> changedBy(String by);

    @Query("update platform.term_override set changed_by = 'forgotten' where changed_by = :by")
    int forget(String by);
}
