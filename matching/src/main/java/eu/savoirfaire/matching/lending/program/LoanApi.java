package eu.savoirfaire.matching.lending.program;

import eu.savoirfaire.infra.web.api.Listing;
import eu.savoirfaire.infra.web.api.Parameters;
import eu.savoirfaire.matching.lending.LoanApplication;
import eu.savoirfaire.matching.lending.conduct.Borrowing;
import eu.savoirfaire.matching.lending.desk.Queue;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;

/** Loans for programs that act for somebody who has signed in. */
@Controller("/api/v1/matching")
@Tag(name = "matching")
@ExecuteOn(TaskExecutors.BLOCKING)
class LoanApi {
    private static final int USUAL_SIZE = 20;

    private final Borrowing borrowing;
    private final Queue queue;

    LoanApi(Borrowing borrowing, Queue queue) {
        this.borrowing = borrowing;
        this.queue = queue;
    }

    @Get("/loans")
    @Operation(operationId = "listLoans", summary = "One's own loans", description = "The newest first.")
    Listing<ToldLoan> mine(HttpRequest<?> request) {
        return page(borrowing.mine(), request);
    }

    @Get("/lending")
    @Operation(
            operationId = "listLoanApplications",
            summary = "The applications that came to one's organisation",
            description = "In the order of arrival; there is no other, and no number about the person.")
    Listing<ToldLoan> queue(HttpRequest<?> request) {
        return page(queue.mine(), request);
    }

    private static Listing<ToldLoan> page(List<LoanApplication> all, HttpRequest<?> request) {
        var paging = Parameters.of(request).paging(USUAL_SIZE);
        var items = all.stream()
                .skip(paging.offset())
                .limit(paging.size())
                .map(ToldLoan::of)
                .toList();
        return Listing.of(items, all.size(), paging);
    }
}
