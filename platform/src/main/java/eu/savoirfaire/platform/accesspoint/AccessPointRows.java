package eu.savoirfaire.platform.accesspoint;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

@JdbcRepository(dialect = Dialect.POSTGRES)
interface AccessPointRows extends GenericRepository<AccessPointRow, UUID> {

    AccessPointRow save(AccessPointRow row);

    Optional<AccessPointRow> findById(UUID id);

    List<AccessPointRow> findAllOrderByNameAndId();

    /** Changes the access point unless somebody else did meanwhile. */
    @Query("""
            update platform.access_point
            set name = :name, mobile = :mobile, address = :address, municipality = :municipality, region = :region,
                languages = :languages, services = :services, hours = :hours, phone = :phone, web = :web,
                in_service = :inService, version = :version
            where id = :id and version = :version - 1""")
    int change(AccessPointRow row);

    /** Until the transaction ends, nobody else announces stops of this unit. */
    @Query("update platform.access_point set version = version where id = :id")
    int holdFast(UUID id);
}
