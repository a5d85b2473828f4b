package eu.savoirfaire.matching.lending.keeping;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.List;
import java.util.UUID;

@JdbcRepository(dialect = Dialect.POSTGRES)
interface InstalmentRows extends GenericRepository<InstalmentRow, UUID> {

    List<InstalmentRow> saveAll(List<InstalmentRow> rows);

    List<InstalmentRow> findByLoanIdAndPlanOrderByNumber(UUID loan, int plan);

    @Query("delete from matching.loan_instalment where loan_id = :loan and plan > :plan")
    int dropAfter(UUID loan, int plan);
}
