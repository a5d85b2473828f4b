package eu.savoirfaire.workshops.programme.keeping;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.Optional;
import java.util.UUID;

@JdbcRepository(dialect = Dialect.POSTGRES)
interface ProgrammeRows extends GenericRepository<ProgrammeRow, UUID> {

    Optional<ProgrammeRow> findById(UUID id);

    @Query("""
            insert into workshops.programme (workshop_id, version, items) values (:workshop, 1, :items)
            on conflict do nothing""")
    int enter(UUID workshop, String items);

    @Query("""
            update workshops.programme set items = :items, version = version + 1
            where workshop_id = :workshop and version = :version""")
    int change(UUID workshop, long version, String items);
}
