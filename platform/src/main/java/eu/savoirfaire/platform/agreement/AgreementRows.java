package eu.savoirfaire.platform.agreement;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

@JdbcRepository(dialect = Dialect.POSTGRES)
interface AgreementRows extends GenericRepository<AgreementRow, UUID> {

    AgreementRow save(AgreementRow row);

    Optional<AgreementRow> findById(UUID id);

    Optional<AgreementRow> findByRenewsId(UUID renewsId);

    /** The latest first. */
    @Query("select * from platform.agreement order by valid_from desc, id desc")
    List<AgreementRow> all();

    /** Until the transaction ends, nobody else renews or withdraws it. */
    @Query("update platform.agreement set version = version where id = :id")
    int holdFast(UUID id);

    /** Changes the agreement unless somebody else did meanwhile. */
    @Query("""
            update platform.agreement set withdrawn_on = :withdrawnOn, version = :version
            where id = :id and version = :version - 1""")
    int change(UUID id, @Nullable LocalDate withdrawnOn, long version);
}
