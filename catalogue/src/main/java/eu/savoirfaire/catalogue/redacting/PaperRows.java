package eu.savoirfaire.catalogue.redacting;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

@JdbcRepository(dialect = Dialect.POSTGRES)
interface PaperRows extends GenericRepository<PaperRow, UUID> {

    @Query("select id, points as words, remark as more from catalogue.review where practice_id = :practiceId")
    List<PaperRow> reviews(UUID practiceId);

    @Query("""
            update catalogue.review set points = :words, remark = :more, version = version + 1 where id = :id""")
    int rewordReview(UUID id, String words, @Nullable String more);

    @Query("""
            select id, remark as words, remark as more from catalogue.standing
            where id = :practiceId and remark is not null""")
    List<PaperRow> standings(UUID practiceId);

    @Query("update catalogue.standing set remark = :words, version = version + 1 where id = :id")
    int rewordStanding(UUID id, String words);

    @Query("""
            select id, structure as words, structure as more from catalogue.structure_edition
            where practice_id = :practiceId""")
    List<PaperRow> structures(UUID practiceId);

    @Query("update catalogue.structure_edition set structure = :words where id = :id")
    int rewordStructure(UUID id, String words);

    @Query("select id, title as words, alternative as more from catalogue.attachment where practice_id = :practiceId")
    List<PaperRow> attachments(UUID practiceId);

    @Query("update catalogue.attachment set title = :words, alternative = :more where id = :id")
    int rewordAttachment(UUID id, String words, @Nullable String more);

    @Query("""
            select id, name || ' ' || post as words, emails || ' ' || phones as more from catalogue.contact_person
            where practice_id = :practiceId""")
    List<PaperRow> contacts(UUID practiceId);

    @Query("delete from catalogue.contact_person where id = :id")
    int dropContact(UUID id);

    @Query("""
            select id, sections as words, sections as more from catalogue.offline_copy
            where practice_id = :practiceId""")
    List<PaperRow> copies(UUID practiceId);

    @Query("delete from catalogue.offline_copy where id = :id")
    int dropCopy(UUID id);
}
