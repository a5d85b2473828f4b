package eu.savoirfaire.workshops.record.making;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

@JdbcRepository(dialect = Dialect.POSTGRES)
interface CheckRows extends GenericRepository<CheckRow, String> {

    List<CheckRow> findByWorkshopIdOrderByCheckedAt(UUID workshopId);

    List<CheckRow> findByPersonIdOrderByCheckedAt(UUID personId);

    @Query("""
            insert into workshops.record_check (id, workshop_id, item_id, person_id, text, checked_at)
            values (:id, :workshop, :item, :person, :text, :at) on conflict do nothing""")
    int enter(String id, UUID workshop, UUID item, UUID person, String text, Instant at);

    @Query("update workshops.record_check set text = :text, checked_at = :at where id = :id")
    int renew(String id, String text, Instant at);

    /** What they said of their item stays; who said it does not. */
    @Query(
            "update workshops.record_check set person_id = null, id = concat(item_id, '/', checked_at) where person_id = :person")
    int forget(UUID person);
}
