package eu.savoirfaire.catalogue.attachment;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.CrudRepository;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** Attachments, their places in the lists of revisions, and the bytes of their files. */
@JdbcRepository(dialect = Dialect.POSTGRES)
interface AttachmentRows extends CrudRepository<AttachmentRow, UUID> {

    List<AttachmentRow> findByPracticeId(UUID practiceId);

    @Query("""
            select a.id, a.practice_id, a.file_id, a.kind, a.bytes, a.hash, a.width, a.height, a.title, a.licence,
                a.text_language, a.alternative, a.added_at, a.removed_at
            from catalogue.attachment a join catalogue.attachment_place p on p.attachment_id = a.id
            where p.practice_id = :practiceId and p.revision = :revision order by p.place""")
    List<AttachmentRow> inSet(UUID practiceId, int revision);

    @Query("""
            select coalesce(max(revision), -1) from catalogue.attachment_set
            where practice_id = :practiceId and revision between 1 and :revision""")
    int setOf(UUID practiceId, int revision);

    @Query("select count(*) from catalogue.attachment_set where practice_id = :practiceId and revision = 0")
    int draftSets(UUID practiceId);

    @Query("""
            insert into catalogue.attachment_set (practice_id, revision, version)
            values (:practiceId, 0, 0) on conflict do nothing""")
    int beginDraftSet(UUID practiceId);

    /** Also keeps everybody else from changing the draft's list until the transaction ends. */
    @Query("update catalogue.attachment_set set version = version + 1 where practice_id = :practiceId and revision = 0")
    int advance(UUID practiceId);

    @Query("delete from catalogue.attachment_place where practice_id = :practiceId and revision = 0")
    int clearDraft(UUID practiceId);

    @Query("""
            insert into catalogue.attachment_place (practice_id, revision, place, attachment_id)
            values (:practiceId, 0, :place, :attachmentId)""")
    void put(UUID practiceId, int place, UUID attachmentId);

    @Query("update catalogue.attachment_set set revision = :number where practice_id = :practiceId and revision = 0")
    int publishSet(UUID practiceId, int number);

    @Query("update catalogue.attachment_place set revision = :number where practice_id = :practiceId and revision = 0")
    int publishPlaces(UUID practiceId, int number);

    @Query("""
            insert into catalogue.attachment_part (file_id, part, practice_id, content)
            values (:fileId, :part, :practiceId, :content)""")
    void store(UUID fileId, int part, UUID practiceId, String content);

    @Query("select content from catalogue.attachment_part where file_id = :fileId order by part")
    List<String> parts(UUID fileId);

    @Query("""
            delete from catalogue.attachment a where a.practice_id = :practiceId and not exists
                (select 1 from catalogue.attachment_place p where p.attachment_id = a.id)""")
    int dropUnused(UUID practiceId);

    @Query("""
            delete from catalogue.attachment_part d where d.practice_id = :practiceId and not exists
                (select 1 from catalogue.attachment a where a.file_id = d.file_id)""")
    int dropUnusedParts(UUID practiceId);

    @Query("""
            update catalogue.attachment set file_id = null, title = '', alternative = '', hash = '', removed_at = :now
            where file_id = :fileId""")
    int remove(UUID fileId, Instant now);
}
