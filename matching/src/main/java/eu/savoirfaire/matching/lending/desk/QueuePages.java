package eu.savoirfaire.matching.lending.desk;

import eu.savoirfaire.infra.web.message.Label;
import eu.savoirfaire.infra.web.page.Page;
import eu.savoirfaire.matching.lending.sight.LoanSights;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Produces;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.swagger.v3.oas.annotations.Hidden;

/** The lender's list. There is one order, that of arrival, and no way to choose another. */
@Controller("/matching/lending")
@Produces(MediaType.TEXT_HTML)
@ExecuteOn(TaskExecutors.BLOCKING)
@Hidden
class QueuePages {
    private final Queue queue;
    private final LoanSights sights;

    QueuePages(Queue queue, LoanSights sights) {
        this.queue = queue;
        this.sights = sights;
    }

    @Get
    Page show() {
        var loans = queue.mine();
        var view = new QueueView(
                loans.stream()
                        .filter(loan -> Queue.WAITING.contains(loan.way().state()))
                        .map(sights::of)
                        .toList(),
                loans.stream()
                        .filter(loan -> !Queue.WAITING.contains(loan.way().state()))
                        .map(sights::of)
                        .toList());
        return Page.of("matching/lending/queue", view, "matching.lending.queue.title")
                .below(Label.key("matching.entrance"), "/matching");
    }
}
