package eu.savoirfaire.catalogue.offline;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.CrudRepository;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

@JdbcRepository(dialect = Dialect.POSTGRES)
interface OfflineCopyRows extends CrudRepository<OfflineCopyRow, UUID> {

    Optional<OfflineCopyRow> findByIdAndPracticeId(UUID id, UUID practiceId);

    List<OfflineCopyRow> findByPracticeId(UUID practiceId);

    @Query("delete from catalogue.offline_copy where taken_at < :before")
    int dropTakenBefore(Instant before);

    @Query("delete from catalogue.offline_copy where practice_id = :practiceId")
    int dropOf(UUID practiceId);
}
