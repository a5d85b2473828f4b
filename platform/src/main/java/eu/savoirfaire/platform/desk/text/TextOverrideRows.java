package eu.savoirfaire.platform.desk.text;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

@JdbcRepository(dialect = Dialect.POSTGRES)
interface TextOverrideRows extends GenericRepository<TextOverride, TextOverride.Key> {

    @Query("""
            select text_key, language, text, version, changed_by, changed_at from platform.text_override
            where text is not null order by text_key, language
            """)
    List<TextOverride> present();

    @Query("""
            select text_key, language, text, version, changed_by, changed_at from platform.text_override
            where text_key = :key and language = :language
            """)
    Optional<TextOverride> of(String key, String language);

    /** Enters the first change of a text; 0 when somebody else did. */
    @Query("""
            insert into platform.text_override (text_key, language, text, version, changed_by, changed_at)
            values (:key, :language, :text, 1, :by, :now) on conflict do nothing
            """)
    int enter(String key, String language, @Nullable String text, String by, Instant now);

    /** Changes a text unless somebody else did meanwhile. */
    @Query("""
            update platform.text_override
            set text = :text, version = :version, changed_by = :by, changed_at = :now
            where text_key = :key and language = :language and version = :version - 1
            """)
    int change(String key, String language, @Nullable String text, long version, String by, Instant now);

    @Query("""
            select text_key, language, text, version, changed_by, changed_at from platform.text_override
            where changed_by = :name order by changed_at
            """)
    List<TextOverride> changedBy(String name);

    @Query("update platform.text_override set changed_by = 'forgotten' where changed_by = :name")
    int forget(String name);
}
