package eu.savoirfaire.workshops.planning.series;

import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

@JdbcRepository(dialect = Dialect.POSTGRES)
interface MemberRows extends GenericRepository<MemberRow, UUID> {

    MemberRow save(MemberRow row);

    Optional<MemberRow> findById(UUID id);

    List<MemberRow> findBySeriesIdOrderByOrdinal(UUID seriesId);
}
