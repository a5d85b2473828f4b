package eu.savoirfaire.catalogue.writing;

import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

@JdbcRepository(dialect = Dialect.POSTGRES)
interface AdaptationRows extends GenericRepository<AdaptationRow, UUID> {

    AdaptationRow save(AdaptationRow row);

    Optional<AdaptationRow> findById(UUID practiceId);

    List<AdaptationRow> findBySourceIdOrderByPracticeId(UUID sourceId);
}
