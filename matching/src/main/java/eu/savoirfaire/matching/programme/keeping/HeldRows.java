package eu.savoirfaire.matching.programme.keeping;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.CrudRepository;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

@JdbcRepository(dialect = Dialect.POSTGRES)
interface HeldRows extends CrudRepository<HeldRow, UUID> {

    @Query("select * from matching.held_workshop where held_on between :first and :last order by held_on, id")
    List<HeldRow> between(LocalDate first, LocalDate last);

    @Query("delete from matching.held_workshop")
    int clear();

    @Query("delete from matching.held_workshop where id = :id")
    int drop(UUID id);
}
