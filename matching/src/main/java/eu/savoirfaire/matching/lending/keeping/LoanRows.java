package eu.savoirfaire.matching.lending.keeping;

import eu.savoirfaire.matching.credit.DayCount;
import eu.savoirfaire.matching.lending.Ending;
import eu.savoirfaire.matching.lending.RejectionReason;
import eu.savoirfaire.matching.lending.table.LoanAction;
import eu.savoirfaire.matching.lending.table.LoanState;
import eu.savoirfaire.matching.need.Stage;
import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.CrudRepository;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

@JdbcRepository(dialect = Dialect.POSTGRES)
interface LoanRows extends CrudRepository<LoanRow, UUID> {

    List<LoanRow> findByBorrowerOrderByIdDesc(UUID borrower);

    /** In the order of arrival, whatever they say: nobody is put before anybody. */
    @Query("""
            select * from matching.loan
            where lender = :lender and filed is not null and state not in ('DRAFT', 'WITHDRAWN')
            order by filed, id""")
    List<LoanRow> queue(UUID lender);

    /** What time has to look at: offers that are over, and loans with a line that was due on that day or before. */
    @Query("""
            select id from matching.loan
            where state = 'OFFERED' and offer_until <= :now
                or state in ('DISBURSED', 'IN_REPAYMENT', 'IN_ARREARS') and exists (
                    select 1 from matching.loan_instalment line
                    where line.loan_id = loan.id and line.plan = loan.plan and line.due <= :day)
            order by since, id limit :many""")
    List<UUID> due(Instant now, LocalDate day, int many);

    @Query("""
            update matching.loan set version = version + 1, amount = :amount, months = :months, stage = :stage,
                state = :state, since = :since, filed = :filed, came_by = :cameBy, reviewer = :reviewer,
                refused_by = :refusedBy, reason = :reason, appealed = :appealed, lent = :lent, rate = :rate,
                instalments = :instalments, paid_out = :paidOut, first_due = :firstDue, day_count = :dayCount,
                fee_at_start = :feeAtStart, fee_per_instalment = :feePerInstalment, offer_until = :offerUntil,
                plan = :plan, proposed = :proposed, ending = :ending
            where id = :id and version = :version""")
    int advance(
            UUID id,
            long version,
            long amount,
            int months,
            @Nullable Stage stage,
            LoanState state,
            Instant since,
            @Nullable Instant filed,
            @Nullable LoanAction cameBy,
            @Nullable UUID reviewer,
            @Nullable UUID refusedBy,
            @Nullable RejectionReason reason,
            boolean appealed,
            @Nullable Long lent,
            @Nullable BigDecimal rate,
            @Nullable Integer instalments,
            @Nullable LocalDate paidOut,
            @Nullable LocalDate firstDue,
            @Nullable DayCount dayCount,
            @Nullable Long feeAtStart,
            @Nullable Long feePerInstalment,
            @Nullable Instant offerUntil,
            int plan,
            int proposed,
            @Nullable Ending ending);

    List<LoanRow> findByReviewerOrRefusedBy(UUID reviewer, UUID refusedBy);

    @Query("update matching.loan set reviewer = :nobody where reviewer = :person")
    int forgetReviewer(UUID person, UUID nobody);

    @Query("update matching.loan set refused_by = :nobody where refused_by = :person")
    int forgetRefuser(UUID person, UUID nobody);

    @Query("""
            delete from matching.loan_word where loan_id in (
                select id from matching.loan
                where since < :closed and state = 'CLOSED'
                    or since < :nothing and state in ('DRAFT', 'WITHDRAWN', 'REJECTED', 'EXPIRED'))""")
    int dropOldWords(Instant nothing, Instant closed);

    @Query("""
            delete from matching.loan_payment where loan_id in (
                select id from matching.loan
                where since < :closed and state = 'CLOSED'
                    or since < :nothing and state in ('DRAFT', 'WITHDRAWN', 'REJECTED', 'EXPIRED'))""")
    int dropOldPayments(Instant nothing, Instant closed);

    @Query("""
            delete from matching.loan_instalment where loan_id in (
                select id from matching.loan
                where since < :closed and state = 'CLOSED'
                    or since < :nothing and state in ('DRAFT', 'WITHDRAWN', 'REJECTED', 'EXPIRED'))""")
    int dropOldLines(Instant nothing, Instant closed);

    @Query("""
            delete from matching.loan
            where since < :closed and state = 'CLOSED'
                or since < :nothing and state in ('DRAFT', 'WITHDRAWN', 'REJECTED', 'EXPIRED')""")
    int dropOld(Instant nothing, Instant closed);
}
