package eu.savoirfaire.workshops.record.making;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.List;
import java.util.UUID;

@JdbcRepository(dialect = Dialect.POSTGRES)
interface AmendmentRows extends GenericRepository<AmendmentRow, UUID> {

    AmendmentRow save(AmendmentRow row);

    List<AmendmentRow> findByWorkshopIdOrderById(UUID workshopId);

    List<AmendmentRow> findByPersonIdOrderById(UUID personId);

    @Query("""
            update workshops.record_amendment set state = :fate, reason = :reason
            where id = :id and workshop_id = :workshop and state = 'OPEN'""")
    int settle(UUID workshop, UUID id, Minutes.Fate fate, String reason);

    @Query("delete from workshops.record_amendment where person_id = :person")
    int drop(UUID person);
}
