package eu.savoirfaire.workshops.attendance.keeping;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.List;
import java.util.UUID;

@JdbcRepository(dialect = Dialect.POSTGRES)
interface CorrectionRows extends GenericRepository<CorrectionRow, UUID> {

    CorrectionRow save(CorrectionRow row);

    List<CorrectionRow> findByWorkshopIdOrderById(UUID workshopId);

    List<CorrectionRow> findByPersonIdOrderById(UUID personId);

    @Query("delete from workshops.attendance_correction where person_id = :person")
    int drop(UUID person);
}
