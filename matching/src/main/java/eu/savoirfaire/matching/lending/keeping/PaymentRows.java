package eu.savoirfaire.matching.lending.keeping;

import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.List;
import java.util.UUID;

@JdbcRepository(dialect = Dialect.POSTGRES)
interface PaymentRows extends GenericRepository<PaymentRow, UUID> {

    PaymentRow save(PaymentRow row);

    List<PaymentRow> findByLoanIdOrderByNumber(UUID loan);
}
