package eu.savoirfaire.workshops.record;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.CrudRepository;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

@JdbcRepository(dialect = Dialect.POSTGRES)
interface WorkshopRows extends CrudRepository<WorkshopRow, UUID> {

    Optional<WorkshopRow> findBySlug(String slug);

    /** How many workshops have the address, those to come as well as those that took place. */
    @Query("""
            select count(*) from (
                select slug from workshops.workshop union all select slug from workshops.planned_address) s
            where s.slug = :slug""")
    long at(String slug);

    /** Workshops one of whose revisions may tell of these days. */
    @Query("""
            select w.* from workshops.workshop w
            where exists (select 1 from workshops.record_revision r
                where r.workshop_id = w.id and r.first_day <= :last and r.last_day >= :first)
            order by w.id""")
    List<WorkshopRow> heldBetween(LocalDate first, LocalDate last);

    /** One page of those with a public record, the latest first. */
    @Query("""
            select w.* from workshops.workshop w
            join workshops.record_revision r on r.workshop_id = w.id and r.state = 'PUBLISHED'
            order by r.first_day desc, w.id limit :size offset :skipped""")
    List<WorkshopRow> recorded(int size, long skipped);

    @Query("select count(*) from workshops.record_revision where state = 'PUBLISHED'")
    long countRecorded();

    @Query("""
            update workshops.workshop set version = version + 1, state = :state
            where id = :id and version = :version""")
    int advance(UUID id, long version, Workshop.State state);

    /** Until the transaction ends, nobody else adds a workshop. */
    @Query("update workshops.reception set id = 1 where id = 1")
    int receiveAlone();
}
