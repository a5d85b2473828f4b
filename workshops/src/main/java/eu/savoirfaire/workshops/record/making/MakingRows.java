package eu.savoirfaire.workshops.record.making;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

@JdbcRepository(dialect = Dialect.POSTGRES)
interface MakingRows extends GenericRepository<MakingRow, UUID> {

    Optional<MakingRow> findById(UUID id);

    @Query("""
            insert into workshops.record_making (workshop_id, version, stage, changed_at)
            values (:workshop, 1, 'DRAFT', :at) on conflict do nothing""")
    int begin(UUID workshop, Instant at);

    /** Keeps everybody else out until the transaction ends. */
    @Query("update workshops.record_making set version = version + 1, changed_at = :at where workshop_id = :workshop")
    int touch(UUID workshop, Instant at);

    @Query("""
            update workshops.record_making set stage = :to, version = version + 1, changed_at = :at
            where workshop_id = :workshop and stage = :from""")
    int move(UUID workshop, Stage from, Stage to, Instant at);
}
