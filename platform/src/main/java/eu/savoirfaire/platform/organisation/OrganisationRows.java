package eu.savoirfaire.platform.organisation;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

@JdbcRepository(dialect = Dialect.POSTGRES)
interface OrganisationRows extends GenericRepository<OrganisationRow, UUID> {

    Optional<OrganisationRow> findById(UUID id);

    Optional<OrganisationRow> findByName(String name);

    List<OrganisationRow> findAllOrderByFoldedAndName();

    /** Enters the organisation unless one of this name is there; waits for others who are entering the same name. */
    @Query("""
            insert into platform.organisation (id, name, folded, added_at)
            values (:id, :name, :folded, :addedAt) on conflict do nothing""")
    int enter(UUID id, String name, String folded, Instant addedAt);
}
