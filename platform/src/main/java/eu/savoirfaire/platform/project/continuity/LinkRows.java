package eu.savoirfaire.platform.project.continuity;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.List;
import java.util.UUID;

@JdbcRepository(dialect = Dialect.POSTGRES)
interface LinkRows extends GenericRepository<LinkRow, UUID> {

    LinkRow save(LinkRow row);

    List<LinkRow> findAllOrderById();

    @Query("delete from platform.project_link where project_id = :project and earlier_id = :earlier")
    int drop(UUID project, UUID earlier);

    /** Until the transaction ends, nobody else adds a link. */
    @Query("update platform.project_linking set id = 1 where id = 1")
    int linkAlone();
}
