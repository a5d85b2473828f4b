package eu.savoirfaire.matching.mediator.keeping;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.CrudRepository;
import java.util.List;
import java.util.UUID;

@JdbcRepository(dialect = Dialect.POSTGRES)
interface TongueRows extends CrudRepository<TongueRow, UUID> {

    @Query("select * from matching.mediator_language where mediator_id = :mediator order by language")
    List<TongueRow> ofMediator(UUID mediator);

    @Query("delete from matching.mediator_language where mediator_id = :mediator")
    int drop(UUID mediator);
}
