package eu.savoirfaire.catalogue.redacting;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

@JdbcRepository(dialect = Dialect.POSTGRES)
interface RevisionTextRows extends GenericRepository<RevisionTextRow, UUID> {

    @Query("""
            select id, text_language, sections, structure, source
            from catalogue.revision where practice_id = :practiceId order by number""")
    List<RevisionTextRow> ofPractice(UUID practiceId);

    /** Puts other words into a revision; nothing else ever does so to one that was published. */
    @Query("""
            update catalogue.revision set sections = :sections, structure = :structure, source = :source
            where id = :id""")
    int redact(UUID id, String sections, String structure, @Nullable String source);

    /** Makes whoever has read the practice read it again. */
    @Query("update catalogue.practice set version = version + 1 where id = :practiceId and version = :version")
    int advance(UUID practiceId, long version);
}
