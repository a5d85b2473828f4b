package eu.savoirfaire.matching.lending.program;

import com.fasterxml.jackson.annotation.JsonInclude;
import eu.savoirfaire.infra.access.OrganisationId;
import eu.savoirfaire.matching.lending.LendingPace;
import eu.savoirfaire.matching.lending.LoanApplication;
import eu.savoirfaire.matching.lending.book.Book;
import io.micronaut.serde.annotation.Serdeable;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A loan as programs read it. There is no number about the person in it.
 *
 * @param lender the organisation that is asked
 * @param state such as {@code in-review}
 * @param filed when it came to the lender; null while it is being written
 * @param owed what is still to be paid
 * @param plan the plan that holds, the first line first; empty before the pay-out
 */
@Serdeable
@JsonInclude(JsonInclude.Include.ALWAYS)
public record ToldLoan(
        UUID id,
        UUID product,
        OrganisationId lender,
        BigDecimal amount,
        String currency,
        int months,
        String state,
        @Nullable LocalDate filed,
        BigDecimal owed,
        List<Line> plan) {

    /** An instalment. */
    @Serdeable
    public record Line(
            int number,
            LocalDate due,
            BigDecimal principal,
            BigDecimal interest,
            BigDecimal fee,
            BigDecimal balance,
            BigDecimal paid) {}

    static ToldLoan of(LoanApplication loan) {
        var request = loan.request();
        return new ToldLoan(
                loan.id().value(),
                loan.parties().product().value(),
                loan.parties().lender(),
                request.amount().amount(),
                request.amount().currency().getCurrencyCode(),
                request.months(),
                loan.way().state().word(),
                loan.way().filed().map(LendingPace.usual()::day).orElse(null),
                loan.debt().book().map(Book::owed).orElse(BigDecimal.ZERO),
                loan.debt().book().map(ToldLoan::lines).orElseGet(List::of));
    }

    private static List<Line> lines(Book book) {
        return book.standings().stream()
                .map(standing -> new Line(
                        standing.line().number(),
                        standing.line().due(),
                        standing.line().principal(),
                        standing.line().interest(),
                        standing.line().fee(),
                        standing.line().balance(),
                        standing.paid()))
                .toList();
    }
}
