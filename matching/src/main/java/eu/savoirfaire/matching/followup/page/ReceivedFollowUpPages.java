package eu.savoirfaire.matching.followup.page;

import eu.savoirfaire.infra.web.guard.KeepsTyped;
import eu.savoirfaire.infra.web.page.Page;
import eu.savoirfaire.infra.web.visit.Visit;
import eu.savoirfaire.matching.match.table.Hand;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Consumes;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Produces;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.swagger.v3.oas.annotations.Hidden;
import java.util.Map;
import java.util.UUID;

/** Whoever offers something says how it goes. */
@Controller(SidePages.RECEIVED)
@Produces(MediaType.TEXT_HTML)
@Consumes(MediaType.APPLICATION_FORM_URLENCODED)
@ExecuteOn(TaskExecutors.BLOCKING)
@Hidden
class ReceivedFollowUpPages {
    private final SidePages pages;

    ReceivedFollowUpPages(SidePages pages) {
        this.pages = pages;
    }

    @Get("/{match}/{number}")
    Page show(Visit visit, UUID match, int number) {
        return pages.show(visit, Hand.PROVIDER, match, number);
    }

    @Post("/{match}")
    HttpResponse<?> askNow(UUID match) {
        return pages.askNow(Hand.PROVIDER, match);
    }

    @Post("/{match}/{number}")
    @KeepsTyped
    HttpResponse<?> answer(HttpRequest<?> request, UUID match, int number, @Body Map<String, Object> form) {
        return pages.answer(request, Hand.PROVIDER, match, number, form);
    }
}
