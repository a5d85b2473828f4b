package eu.savoirfaire.matching.lending.portfolio;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

@JdbcRepository(dialect = Dialect.POSTGRES)
interface DeclarationRows extends GenericRepository<DeclarationRow, UUID> {

    DeclarationRow save(DeclarationRow row);

    List<DeclarationRow> findByBorrowerOrderByAttribute(UUID borrower);

    @Query("delete from matching.loan_declaration where borrower = :borrower and attribute = :attribute")
    int drop(UUID borrower, Attribute attribute);

    @Query("delete from matching.loan_declaration where borrower = :borrower")
    int dropAll(UUID borrower);

    /** How many different people whom the lender has lent to gave this answer. */
    @Query("""
            select count(distinct loan.borrower) from matching.loan
            join matching.loan_declaration said on said.borrower = loan.borrower
            where loan.lender = :lender and loan.plan > 0 and said.attribute = :attribute and said.answer = :answer""")
    long answered(UUID lender, Attribute attribute, boolean answer);

    @Query("select count(distinct borrower) from matching.loan where lender = :lender and plan > 0")
    long borrowers(UUID lender);

    @Query("select count(*) from matching.loan where lender = :lender and plan > 0")
    long loans(UUID lender);

    /** Loans to enterprises that had only begun, or not yet. */
    @Query("""
            select count(*) from matching.loan
            where lender = :lender and plan > 0 and stage in ('IDEA', 'START_UP')""")
    long startUps(UUID lender);

    @Query("select count(*) from matching.loan where lender = :lender and plan > 0 and stage is null")
    long withoutStage(UUID lender);

    @Query("delete from matching.loan_declaration where declared_at < :before")
    int dropOlder(Instant before);
}
