package eu.savoirfaire.matching.seeker;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.Optional;
import java.util.UUID;

@JdbcRepository(dialect = Dialect.POSTGRES)
interface IdentityRows extends GenericRepository<IdentityRow, UUID> {

    Optional<IdentityRow> findById(UUID seekerId);

    Optional<IdentityRow> findByPersonId(UUID personId);

    /** Enters a pseudonym unless the person has one; waits for whoever enters one at the same time. */
    @Query("insert into matching.identity (seeker_id, person_id) values (:seeker, :person) on conflict do nothing")
    int enter(UUID seeker, UUID person);

    @Query("delete from matching.identity where seeker_id = :seeker")
    int drop(UUID seeker);
}
