package eu.savoirfaire.workshops.access.keeping;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.Optional;
import java.util.UUID;

@JdbcRepository(dialect = Dialect.POSTGRES)
interface OwnerRows extends GenericRepository<OwnerRow, UUID> {

    Optional<OwnerRow> findById(UUID id);

    @Query("""
            insert into workshops.access_owner (workshop_id, person_id) values (:workshop, :person)
            on conflict do nothing""")
    int enter(UUID workshop, UUID person);

    @Query("update workshops.access_owner set person_id = :person where workshop_id = :workshop")
    int change(UUID workshop, UUID person);

    @Query("delete from workshops.access_owner where person_id = :person")
    int drop(UUID person);
}
