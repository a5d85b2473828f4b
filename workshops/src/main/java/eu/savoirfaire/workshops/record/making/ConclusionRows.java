package eu.savoirfaire.workshops.record.making;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.List;
import java.util.UUID;

@JdbcRepository(dialect = Dialect.POSTGRES)
interface ConclusionRows extends GenericRepository<ConclusionRow, UUID> {

    ConclusionRow save(ConclusionRow row);

    List<ConclusionRow> findByWorkshopIdOrderById(UUID workshopId);

    @Query("delete from workshops.record_conclusion where id = :id and workshop_id = :workshop")
    int drop(UUID workshop, UUID id);
}
