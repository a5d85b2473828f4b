package eu.savoirfaire.workshops.attendance.keeping;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

@JdbcRepository(dialect = Dialect.POSTGRES)
interface ImportRows extends GenericRepository<ImportRow, UUID> {

    ImportRow save(ImportRow row);

    Optional<ImportRow> findById(UUID id);

    List<ImportRow> findByWorkshopIdAndTakenOrderByReadAt(UUID workshopId, boolean taken);

    @Query("update workshops.attendance_import set taken = true where id = :id")
    int take(UUID id);

    @Query("delete from workshops.attendance_import where workshop_id = :workshop and not taken")
    int dropUntaken(UUID workshop);
}
