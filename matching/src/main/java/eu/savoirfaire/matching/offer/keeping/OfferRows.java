package eu.savoirfaire.matching.offer.keeping;

import eu.savoirfaire.matching.offer.life.OfferState;
import io.micronaut.core.annotation.Introspected;
import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.CrudRepository;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The filters are texts that are empty where they do not matter. */
@JdbcRepository(dialect = Dialect.POSTGRES)
interface OfferRows extends CrudRepository<OfferRow, UUID> {

    List<OfferRow> findByProviderOrderById(UUID provider);

    List<OfferRow> findByStateOrderByMovedAt(OfferState state);

    Optional<OfferRow> findByProviderAndSource(UUID provider, String source);

    List<OfferRow> findByAuthorOrderById(UUID author);

    List<OfferRow> findByApproverOrderById(UUID approver);

    @Query("""
            select * from matching.offer where state = 'PUBLISHED' and (:kind = '' or kind = :kind)
                and (:region = '' or region = '' or region like :regionStart)
                and (:sector = '' or sectors = '' or sectors like :sectorWithin)
                and (:language = '' or text_language = :language)
            order by id desc limit :many offset :from""")
    List<OfferRow> published(
            String kind,
            String region,
            String regionStart,
            String sector,
            String sectorWithin,
            String language,
            int many,
            long from);

    @Query("""
            select count(*) from matching.offer where state = 'PUBLISHED' and (:kind = '' or kind = :kind)
                and (:region = '' or region = '' or region like :regionStart)
                and (:sector = '' or sectors = '' or sectors like :sectorWithin)
                and (:language = '' or text_language = :language)""")
    long countPublished(
            String kind, String region, String regionStart, String sector, String sectorWithin, String language);

    @Query("select * from matching.offer where state = 'PUBLISHED' and id > :last order by id limit :many")
    List<OfferRow> publishedAfter(UUID last, int many);

    @Introspected
    record Standing(UUID id, int version) {}

    @Query("select id, version from matching.offer where state = 'PUBLISHED' and id > :last order by id limit :many")
    List<Standing> standingAfter(UUID last, int many);

    @Query("select * from matching.offer where state = 'PUBLISHED' and id in (:ids) order by id")
    List<OfferRow> publishedOf(Collection<UUID> ids);

    /** Those whose last day is over though they still stand, the longest over first. */
    @Query("""
            select id from matching.offer where state in ('PUBLISHED', 'AWAITING_APPROVAL', 'SUSPENDED')
                and last_day < :today order by last_day limit :many""")
    List<UUID> over(LocalDate today, int many);

    @Query("""
            update matching.offer set state = :state, title = :title, text_language = :textLanguage, region = :region,
                sectors = :sectors, statement = :statement, last_day = :lastDay, author = :author,
                approver = :approver, moved_at = :movedAt, version = version + 1
            where id = :id and version = :version""")
    int change(
            UUID id,
            OfferState state,
            String title,
            String textLanguage,
            String region,
            String sectors,
            String statement,
            @Nullable LocalDate lastDay,
            @Nullable UUID author,
            @Nullable UUID approver,
            Instant movedAt,
            int version);

    @Query("update matching.offer set author = null where author = :person")
    int forgetAuthor(UUID person);

    /** The approval stays, by somebody who is not named any more. */
    @Query("update matching.offer set approver = :nobody where approver = :person")
    int forgetApprover(UUID person, UUID nobody);
}
