package eu.savoirfaire.workshops.attendance.keeping;

import eu.savoirfaire.workshops.attendance.Origin;
import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

@JdbcRepository(dialect = Dialect.POSTGRES)
interface EvidenceRows extends GenericRepository<EvidenceRow, String> {

    List<EvidenceRow> findByWorkshopIdOrderByFromAtAscAndIdAsc(UUID workshopId);

    @Query("""
            insert into workshops.attendance_evidence
                (id, workshop_id, label_id, import_id, origin, from_at, to_at, counted)
            values (:id, :workshop, :label, :file, :origin, :from, :to, :counted) on conflict do nothing""")
    int enter(
            String id,
            UUID workshop,
            String label,
            @Nullable UUID file,
            Origin origin,
            Instant from,
            Instant to,
            boolean counted);

    @Query("update workshops.attendance_evidence set counted = true where import_id = :file")
    int count(UUID file);

    @Query("delete from workshops.attendance_evidence where workshop_id = :workshop and not counted")
    int dropUncounted(UUID workshop);
}
