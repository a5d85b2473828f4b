package eu.savoirfaire.matching.programme.keeping;

import eu.savoirfaire.matching.programme.ProgrammeState;
import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.CrudRepository;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

@JdbcRepository(dialect = Dialect.POSTGRES)
interface ProgrammeRows extends CrudRepository<ProgrammeRow, UUID> {

    @Query("select * from matching.programme order by first_day desc, id desc")
    List<ProgrammeRow> latestFirst();

    @Query("""
            update matching.programme set version = version + 1, name = :name, aim = :aim, territory = :territory,
                first_day = :firstDay, last_day = :lastDay, state = :state
            where id = :id and version = :version""")
    int advance(
            UUID id,
            long version,
            String name,
            String aim,
            String territory,
            LocalDate firstDay,
            LocalDate lastDay,
            ProgrammeState state);
}
