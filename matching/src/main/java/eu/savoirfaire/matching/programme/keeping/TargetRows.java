package eu.savoirfaire.matching.programme.keeping;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.CrudRepository;
import java.util.List;
import java.util.UUID;

@JdbcRepository(dialect = Dialect.POSTGRES)
interface TargetRows extends CrudRepository<TargetRow, UUID> {

    @Query("select * from matching.programme_target where programme_id = :programme")
    List<TargetRow> ofProgramme(UUID programme);

    @Query("delete from matching.programme_target where programme_id = :programme")
    int drop(UUID programme);
}
