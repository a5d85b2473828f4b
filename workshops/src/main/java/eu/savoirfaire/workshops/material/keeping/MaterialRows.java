package eu.savoirfaire.workshops.material.keeping;

import eu.savoirfaire.infra.vocabulary.Language;
import eu.savoirfaire.workshops.material.Visibility;
import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Recordings, files and the words of recordings, with their bytes and the sheets they are about. */
@JdbcRepository(dialect = Dialect.POSTGRES)
interface MaterialRows extends GenericRepository<MaterialRow, UUID> {

    MaterialRow save(MaterialRow row);

    Optional<MaterialRow> findById(UUID id);

    List<MaterialRow> findByWorkshopIdOrderById(UUID workshopId);

    List<MaterialRow> findByAboutOrderById(UUID about);

    @Query("""
            select m.id, m.workshop_id, m.version, m.about, m.item_id, m.title, m.language, m.visibility, m.address,
                m.sort, m.bytes, m.hash, m.added_at, m.removed_at
            from workshops.material m join workshops.material_sheet s on s.material_id = m.id
            where s.practice = :practice and m.visibility = 'PUBLIC' and m.removed_at is null
            order by m.id desc""")
    List<MaterialRow> wishedPublicAbout(String practice);

    /** Also keeps everybody else from changing it until the transaction ends. */
    @Query("update workshops.material set version = version + 1 where id = :id")
    int touch(UUID id);

    @Query("update workshops.material set version = version + 1 where id = :id and version = :seen")
    int hold(UUID id, long seen);

    @Query("""
            update workshops.material set item_id = :item, title = :title, language = :language,
                visibility = :visibility, address = :address where id = :id""")
    int describe(
            UUID id,
            @Nullable UUID item,
            String title,
            Language language,
            Visibility visibility,
            @Nullable String address);

    @Query("update workshops.material set removed_at = :at where id = :id and removed_at is null")
    int remove(UUID id, Instant at);

    @Query("update workshops.material set removed_at = null where id = :id and removed_at >= :since")
    int restore(UUID id, Instant since);

    @Query("select id from workshops.material where removed_at < :before and about is null")
    List<UUID> removedBefore(Instant before);

    @Query("delete from workshops.material where id = :id")
    int drop(UUID id);

    @Query("delete from workshops.material_part where material_id = :id")
    int dropParts(UUID id);

    @Query("delete from workshops.material_sheet where material_id = :id")
    int dropSheets(UUID id);

    @Query("insert into workshops.material_part (material_id, part, content) values (:id, :part, :content)")
    void store(UUID id, int part, String content);

    @Query("select content from workshops.material_part where material_id = :id order by part")
    List<String> parts(UUID id);

    @Query("""
            insert into workshops.material_sheet (material_id, practice) values (:id, :practice)
            on conflict do nothing""")
    int pin(UUID id, String practice);
}
