package eu.savoirfaire.infra.web.page;

import io.micronaut.core.annotation.Order;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.MediaType;
import io.micronaut.http.MutableHttpResponse;
import io.micronaut.http.annotation.ResponseFilter;
import io.micronaut.http.annotation.ServerFilter;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import java.util.Map;

/** Renders the {@link Page} that a controller returned. */
@ServerFilter(ServerFilter.MATCH_ALL_PATTERN)
@Order(PageFilter.ORDER)
final class PageFilter {
    /** Within the filters that look at the finished response. */
    static final int ORDER = 100_000;

    static final MediaType HTML = new MediaType(MediaType.TEXT_HTML, Map.of(MediaType.CHARSET_PARAMETER, "UTF-8"));

    private final Pages pages;

    PageFilter(Pages pages) {
        this.pages = pages;
    }

    @ResponseFilter
    @ExecuteOn(TaskExecutors.BLOCKING)
    void render(HttpRequest<?> request, MutableHttpResponse<?> response) {
        if (response.body() instanceof Page page) {
            response.body(pages.html(request, page)).contentType(HTML);
        }
    }
}
