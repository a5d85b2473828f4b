package eu.savoirfaire.matching.lending.keeping;

import eu.savoirfaire.matching.credit.DayCount;
import eu.savoirfaire.matching.lending.Ending;
import eu.savoirfaire.matching.lending.RejectionReason;
import eu.savoirfaire.matching.lending.table.LoanAction;
import eu.savoirfaire.matching.lending.table.LoanState;
import eu.savoirfaire.matching.need.Stage;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

@MappedEntity(value = "loan", schema = "matching")
record LoanRow(
        @Id UUID id,
        UUID borrower,
        UUID needId,
        UUID product,
        UUID lender,
        long amount,
        String currency,
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
        @Nullable Ending ending,
        long version) {}
