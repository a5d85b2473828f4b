package eu.savoirfaire.platform.sitemap;

import eu.savoirfaire.infra.refusal.Refused;
import eu.savoirfaire.infra.web.guard.Allowance;
import eu.savoirfaire.infra.web.guard.RateLimits;
import eu.savoirfaire.infra.web.refusal.WebRefusal;
import eu.savoirfaire.infra.web.sitemap.PublicPages;
import eu.savoirfaire.infra.web.visit.PublicAddress;
import eu.savoirfaire.infra.web.visit.VisitFilter;
import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Produces;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.swagger.v3.oas.annotations.Hidden;
import java.time.Duration;
import java.util.List;

/** What robots ask for first. */
@Hidden
@Controller
@ExecuteOn(TaskExecutors.BLOCKING)
final class SitemapController {
    private static final String XML = "application/xml; charset=utf-8";
    private static final Allowance LOOKS = new Allowance("sitemap", 30, Duration.ofMinutes(1));

    private final List<PublicPages> named;
    private final PublicAddress site;
    private final RateLimits limits;

    SitemapController(List<PublicPages> named, PublicAddress site, RateLimits limits) {
        this.named = List.copyOf(named);
        this.site = site;
        this.limits = limits;
    }

    /** All of it, or where its parts are. */
    @Get("/sitemap.xml")
    @Produces(XML)
    HttpResponse<String> whole(HttpRequest<?> request) {
        var sitemap = sitemap(request);
        return answer(sitemap.files() == 1 ? sitemap.file(1, site.at("")) : sitemap.index(site.at("")));
    }

    @Get("/sitemaps/{number}.xml")
    @Produces(XML)
    HttpResponse<String> part(HttpRequest<?> request, int number) {
        var sitemap = sitemap(request);
        if (number < 1 || number > sitemap.files()) {
            throw new Refused(new WebRefusal.NothingHere());
        }
        return answer(sitemap.file(number, site.at("")));
    }

    /** Pages of one's own lead robots to the door alone, and searches lead them round for ever. */
    @Get("/robots.txt")
    @Produces(MediaType.TEXT_PLAIN)
    HttpResponse<String> robots() {
        return answer("""
                User-agent: *
                Disallow: /account
                Disallow: /desk
                Disallow: /*?*q=

                Sitemap: %s
                """.formatted(site.at("/sitemap.xml")));
    }

    private Sitemap sitemap(HttpRequest<?> request) {
        limits.require(request, LOOKS);
        return Sitemap.of(named.stream().flatMap(PublicPages::now));
    }

    private static HttpResponse<String> answer(String text) {
        return HttpResponse.ok(text)
                .header(HttpHeaders.CACHE_CONTROL, "public, max-age=3600")
                .attribute(VisitFilter.SAME_IN_EVERY_LANGUAGE, true);
    }
}
