package eu.savoirfaire.platform.agreement;

import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.List;
import java.util.UUID;

@JdbcRepository(dialect = Dialect.POSTGRES)
interface PartyRows extends GenericRepository<PartyRow, UUID> {

    PartyRow save(PartyRow row);

    /** Ids grow with time: in the order of entry. */
    List<PartyRow> findByAgreementIdOrderById(UUID agreementId);

    List<PartyRow> findAllOrderById();
}
