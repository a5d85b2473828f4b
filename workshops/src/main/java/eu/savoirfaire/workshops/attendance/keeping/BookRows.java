package eu.savoirfaire.workshops.attendance.keeping;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

@JdbcRepository(dialect = Dialect.POSTGRES)
interface BookRows extends GenericRepository<BookRow, UUID> {

    Optional<BookRow> findById(UUID id);

    @Query("""
            insert into workshops.attendance_book (workshop_id, version, training)
            values (:workshop, 0, '') on conflict do nothing""")
    int begin(UUID workshop);

    /** Keeps everybody else out until the transaction ends. */
    @Query("update workshops.attendance_book set version = version + 1 where workshop_id = :workshop")
    int lock(UUID workshop);

    @Query("update workshops.attendance_book set training = :training where workshop_id = :workshop")
    int call(UUID workshop, String training);

    @Query("""
            update workshops.attendance_book set confirmed_at = :at, confirmed_by = :by
            where workshop_id = :workshop""")
    int confirm(UUID workshop, Instant at, UUID by);
}
