package eu.savoirfaire.workshops.planning.keeping;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

@JdbcRepository(dialect = Dialect.POSTGRES)
interface AddressRows extends GenericRepository<AddressRow, UUID> {

    Optional<AddressRow> findById(UUID id);

    List<AddressRow> findByWorkshopIdIn(Collection<UUID> workshopIds);

    Optional<AddressRow> findBySlug(String slug);

    @Query("""
            insert into workshops.planned_address (workshop_id, slug) values (:workshop, :slug)
            on conflict do nothing""")
    int enter(UUID workshop, String slug);

    /** How many past workshops have this address. */
    @Query("select count(*) from workshops.workshop where slug = :slug and id <> :workshop")
    long recorded(UUID workshop, String slug);
}
