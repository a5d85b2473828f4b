package eu.savoirfaire.infra.web.patternbook;

import eu.savoirfaire.infra.access.Actor;
import eu.savoirfaire.infra.access.NotAllowed;
import eu.savoirfaire.infra.refusal.Refusal;
import eu.savoirfaire.infra.refusal.Refused;
import eu.savoirfaire.infra.web.api.Listing;
import eu.savoirfaire.infra.web.api.Parameters;
import eu.savoirfaire.infra.web.api.Versions;
import eu.savoirfaire.infra.web.form.FormErrors;
import eu.savoirfaire.infra.web.guard.Allowance;
import eu.savoirfaire.infra.web.guard.RateLimits;
import eu.savoirfaire.infra.web.message.Label;
import eu.savoirfaire.infra.web.page.Page;
import eu.savoirfaire.infra.web.visit.Visit;
import io.micronaut.context.annotation.Requires;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Consumes;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Produces;
import io.micronaut.http.annotation.Put;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.http.sse.Event;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.rules.SecurityRule;
import io.micronaut.serde.annotation.Serdeable;
import java.net.URI;
import java.sql.SQLTransientException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.reactivestreams.Publisher;
import reactor.core.publisher.Flux;

/** The pages and the small API of the pattern book. */
@Controller
@Requires(property = "savoir.pattern-book")
final class PatternBook {
    private static final Allowance LIMITED = new Allowance("pattern-book", 3, Duration.ofMinutes(1));

    private final RateLimits limits;

    PatternBook(RateLimits limits) {
        this.limits = limits;
    }

    @Get("/pattern-book")
    @Produces(MediaType.TEXT_HTML)
    Page show(Visit visit) {
        var state = visit.parameter("state").orElse("filled");
        var errors = state.equals("error") ? wrong() : FormErrors.none();
        return page(visit, new PatternView(!state.equals("empty"), "Amina", errors, visit.address()));
    }

    @Post("/pattern-book")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Produces(MediaType.TEXT_HTML)
    HttpResponse<?> send(Visit visit, @Body Map<String, Object> form) {
        var name = String.valueOf(form.getOrDefault("name", ""));
        if (visit.switching()) {
            return HttpResponse.ok(again(visit, name, FormErrors.none()));
        }
        return name.isBlank()
                ? HttpResponse.badRequest(again(visit, name, wrong()))
                : HttpResponse.seeOther(URI.create("/pattern-book?state=filled"));
    }

    @Get("/pattern-book/job")
    @Produces(MediaType.TEXT_HTML)
    Page job() {
        return Page.of("patternbook/job", Map.of(), "infra.progress").refreshedEvery(10);
    }

    @Get("/pattern-book/job/events")
    @Produces(MediaType.TEXT_EVENT_STREAM)
    Publisher<Event<Map<String, Object>>> events() {
        return Flux.range(1, 4)
                .map(n -> Event.of(Map.<String, Object>of("done", n, "total", 4, "text", n + "/4"))
                        .id(Integer.toString(n)))
                .concatWith(Flux.never());
    }

    @Get("/pattern-book/broken-template")
    @Produces(MediaType.TEXT_HTML)
    Page brokenTemplate() {
        return Page.of("patternbook/broken", Map.of(), "infra.search");
    }

    @Get("/pattern-book/suggest")
    Listing<Suggestion> suggest(@QueryValue(defaultValue = "") String q) {
        var all = List.of(
                new Suggestion("Orto in comune", "it", "/pattern-book?state=empty"),
                new Suggestion("Orti di pace", "it", "/pattern-book?state=filled"));
        var found = q.startsWith("or") ? all : List.<Suggestion>of();
        return new Listing<>(found, found.size(), 0, 10);
    }

    @Get("/pattern-book/fails/{how}")
    @Produces({MediaType.TEXT_HTML, MediaType.APPLICATION_JSON})
    String failPage(String how) {
        return fail(how);
    }

    @Get("/api/v1/pattern-book/fails/{how}")
    String failApi(String how) {
        return fail(how);
    }

    @Get("/api/v1/pattern-book/limited")
    String limited(HttpRequest<?> request) {
        limits.require(request, LIMITED);
        return "{}";
    }

    @Get("/api/v1/pattern-book/closed")
    @Secured(SecurityRule.IS_AUTHENTICATED)
    String closed() {
        return "{}";
    }

    @Get("/api/v1/pattern-book/list")
    Listing<String> list(HttpRequest<?> request) {
        var parameters = Parameters.of(request);
        parameters.codes("region", Set.of("ITI1", "ITI4")::contains);
        return Listing.of(List.of(), 0, parameters.paging(20));
    }

    @Get("/api/v1/pattern-book/typed")
    String typed(@QueryValue("how-many") int number) {
        return "{\"n\":" + number + "}";
    }

    @Put("/api/v1/pattern-book")
    Suggestion put(HttpRequest<?> request, @Body Suggestion body) {
        Versions.require(request, 3);
        return body;
    }

    private static String fail(String how) {
        throw switch (how) {
            case "not-allowed" -> new NotAllowed(Actor.visitor(), "pattern.see");
            case "busy" ->
                new IllegalStateException("not stored", new SQLTransientException("others have been writing"));
            case "defect" -> new IllegalStateException("secret detail of eu.savoirfaire");
            default -> new Refused(new Fixed(Refusal.Kind.valueOf(how)));
        };
    }

    private static Page again(Visit visit, String name, FormErrors errors) {
        return page(visit, new PatternView(true, name, errors, visit.address())).keepingForm("pattern-form");
    }

    private static Page page(Visit visit, PatternView view) {
        return Page.titled("patternbook/all", view, Label.of("Pattern book"))
                .describedBy(Label.of("Every fragment of the kit"))
                .below(Label.of("Home"), "/")
                .withQuickExit();
    }

    private static FormErrors wrong() {
        return FormErrors.none()
                .with("name", Label.key("infra.parameter.missing"))
                .with("work", Label.key("infra.parameter.missing"));
    }

    @Serdeable
    record Suggestion(String text, String language, String href) {}

    record Fixed(Kind kind) implements Refusal {
        @Override
        public String code() {
            return "infra.not-found";
        }
    }
}
