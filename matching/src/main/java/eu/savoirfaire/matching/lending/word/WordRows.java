package eu.savoirfaire.matching.lending.word;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.List;
import java.util.UUID;

@JdbcRepository(dialect = Dialect.POSTGRES)
interface WordRows extends GenericRepository<WordRow, UUID> {

    WordRow save(WordRow row);

    List<WordRow> findByLoanIdOrderById(UUID loan);

    @Query("delete from matching.loan_word where loan_id = :loan and kind = :kind")
    int drop(UUID loan, WordKind kind);

    @Query("delete from matching.loan_word where loan_id = :loan")
    int dropAll(UUID loan);
}
