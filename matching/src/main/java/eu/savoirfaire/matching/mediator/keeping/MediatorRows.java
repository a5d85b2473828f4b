package eu.savoirfaire.matching.mediator.keeping;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.CrudRepository;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Each update says in its condition what must hold: whoever changes no row came too late. */
@JdbcRepository(dialect = Dialect.POSTGRES)
interface MediatorRows extends CrudRepository<MediatorRow, UUID> {

    Optional<MediatorRow> findByPersonId(UUID person);

    @Query("select * from matching.mediator where active and taken < capacity order by id")
    List<MediatorRow> free();

    @Query("""
            update matching.mediator set version = version + 1, territory = :territory, availability = :availability,
                capacity = :capacity, active = :active
            where id = :id and version = :version""")
    int change(UUID id, long version, String territory, int availability, int capacity, boolean active);

    @Query("update matching.mediator set taken = taken + 1 where id = :id and active and taken < capacity")
    int take(UUID id);

    @Query("update matching.mediator set taken = taken - 1 where id = :id and taken > 0")
    int release(UUID id);

    @Query("delete from matching.mediator where id = :id")
    int drop(UUID id);
}
