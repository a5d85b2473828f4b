package eu.savoirfaire.catalogue.finding.answer;

import eu.savoirfaire.catalogue.finding.PracticeSearch;
import eu.savoirfaire.infra.web.guard.RateLimits;
import eu.savoirfaire.infra.web.message.Label;
import eu.savoirfaire.infra.web.page.Page;
import eu.savoirfaire.infra.web.visit.Visit;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Produces;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.swagger.v3.oas.annotations.Hidden;

/** Search for people: a form whose address is the whole state. */
@Controller
@Hidden
final class SearchPage {
    private final Questions questions;
    private final PracticeSearch search;
    private final SearchViews views;
    private final RateLimits limits;

    SearchPage(Questions questions, PracticeSearch search, SearchViews views, RateLimits limits) {
        this.questions = questions;
        this.search = search;
        this.views = views;
        this.limits = limits;
    }

    @Get("/practices")
    @Produces(MediaType.TEXT_HTML)
    @ExecuteOn(TaskExecutors.BLOCKING)
    Page practices(HttpRequest<?> request) {
        limits.require(request, SearchApi.SEARCHES);
        var visit = Visit.of(request);
        var query = questions.of(visit);
        var view = views.view(query, search.search(query), visit);
        var page = query.text().isEmpty()
                ? Page.of("catalogue/search", view, "catalogue.search.title")
                : Page.of("catalogue/search", view, "catalogue.search.title-for", query.text());
        return page.describedBy(Label.key("catalogue.search.description"));
    }
}
