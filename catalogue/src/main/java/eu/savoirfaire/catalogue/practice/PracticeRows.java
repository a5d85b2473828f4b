package eu.savoirfaire.catalogue.practice;

import eu.savoirfaire.catalogue.sheet.Life;
import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.CrudRepository;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

@JdbcRepository(dialect = Dialect.POSTGRES)
interface PracticeRows extends CrudRepository<PracticeRow, UUID> {

    Optional<PracticeRow> findByCode(String code);

    Optional<PracticeRow> findBySlug(String slug);

    boolean existsBySlug(String slug);

    List<PracticeRow> findAllOrderByCode();

    List<PracticeRow> findByOwnerInOrderByCodeDesc(Collection<UUID> owners);

    List<PracticeRow> findByIdInOrderByCode(Collection<UUID> ids);

    /** The owner of each published practice, as often as it has some. */
    @Query("""
            select p.owner from catalogue.practice p
            where p.visibility = 'LISTED'
                and exists (select 1 from catalogue.revision r where r.practice_id = p.id and r.state = 'PUBLISHED')""")
    List<UUID> ownersOfPublished();

    @Query("""
            update catalogue.practice set version = version + 1, life = :life, visibility = :visibility
            where id = :id and version = :version""")
    int advance(UUID id, long version, Life life, Practice.Visibility visibility);

    @Query("delete from catalogue.presentation where practice_id = :id")
    int leaveWorkshops(UUID id);

    @Query("insert into catalogue.code_sequence (code_year, last_number) values (:year, 0) on conflict do nothing")
    void openYear(int year);

    @Query("update catalogue.code_sequence set last_number = last_number + 1 where code_year = :year")
    int takeNumber(int year);

    @Query("select last_number from catalogue.code_sequence where code_year = :year")
    int lastNumber(int year);
}
