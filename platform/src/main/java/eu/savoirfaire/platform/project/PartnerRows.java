package eu.savoirfaire.platform.project;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

@JdbcRepository(dialect = Dialect.POSTGRES)
interface PartnerRows extends GenericRepository<PartnerRow, UUID> {

    PartnerRow save(PartnerRow row);

    /** Ids grow with time: in the order of entry. */
    List<PartnerRow> findByProjectIdOrderById(UUID projectId);

    List<PartnerRow> findAllOrderById();

    @Query("update platform.project_partner set until_day = :untilDay where id = :id")
    int end(UUID id, @Nullable LocalDate untilDay);
}
