package eu.savoirfaire.catalogue.confirmation.desk;

import eu.savoirfaire.catalogue.confirmation.Confirmable;
import eu.savoirfaire.catalogue.confirmation.Confirmed;
import eu.savoirfaire.catalogue.confirmation.Saving;
import eu.savoirfaire.catalogue.confirmation.Structures;
import eu.savoirfaire.catalogue.confirmation.WaitingStructures;
import eu.savoirfaire.catalogue.confirmation.desk.DeskViews.Shown;
import eu.savoirfaire.catalogue.practice.Retry;
import eu.savoirfaire.infra.vocabulary.Language;
import eu.savoirfaire.infra.web.api.Paging;
import eu.savoirfaire.infra.web.form.FormErrors;
import eu.savoirfaire.infra.web.message.Label;
import eu.savoirfaire.infra.web.page.Page;
import eu.savoirfaire.infra.web.results.PageLinks;
import eu.savoirfaire.infra.web.visit.Visit;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
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
import java.net.URI;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Supplier;

/** The queue of sheets whose structure waits, and the screen on which one is confirmed or declared. */
@Controller("/structure")
@Produces(MediaType.TEXT_HTML)
@Consumes(MediaType.APPLICATION_FORM_URLENCODED)
@ExecuteOn(TaskExecutors.BLOCKING)
@Hidden
class StructurePages {
    private static final String FORM = "structure";
    private static final int A_PAGE = 20;

    private final WaitingStructures waiting;
    private final Structures structures;
    private final DeskViews views;
    private final Terms terms;

    StructurePages(WaitingStructures waiting, Structures structures, DeskViews views, Terms terms) {
        this.waiting = waiting;
        this.structures = structures;
        this.views = views;
        this.terms = terms;
    }

    @Get
    Page queue(HttpRequest<?> request) {
        var visit = Visit.of(request);
        var paging = new Paging(page(visit), A_PAGE);
        var view = new QueueView(
                waiting.page(paging.page(), paging.size()).stream()
                        .map(QueueView.Entry::of)
                        .toList(),
                waiting.count(),
                PageLinks.of(visit.address(), paging, waiting.count()));
        return Page.of("catalogue/structure/queue", view, "catalogue.structure.queue");
    }

    @Get("/{code}")
    Page one(HttpRequest<?> request, String code) {
        return looked(request, structures.toConfirm(code), true);
    }

    @Get("/{code}/declare")
    Page declared(HttpRequest<?> request, String code) {
        return looked(request, structures.toDeclare(code), false);
    }

    @Post("/{code}")
    HttpResponse<?> confirm(HttpRequest<?> request, String code, @Body Map<String, Object> form) {
        var typed = Typed.of(form);
        var language = Visit.of(request).language();
        var facet = typed.text("all");
        if (facet.isPresent()) {
            var now = structures.toConfirm(code);
            var marked = typed.confirming(views.open(now, facet.get()));
            return HttpResponse.ok(page(new Shown(now, true, marked, FormErrors.none(), false, "marked"), language));
        }
        Function<Confirmable, Confirmed> decisions = now -> new Decisions(terms, typed, language).confirmed(now);
        return saved(request, code, typed, true, () -> structures.confirm(code, typed.text("seen", ""), decisions));
    }

    @Post("/{code}/declare")
    HttpResponse<?> declare(HttpRequest<?> request, String code, @Body Map<String, Object> form) {
        var typed = Typed.of(form);
        var language = Visit.of(request).language();
        Function<Confirmable, Confirmed> decisions = now -> new Decisions(terms, typed, language).declared(now);
        return saved(request, code, typed, false, () -> structures.declare(code, typed.text("seen", ""), decisions));
    }

    @Post("/{code}/undo")
    HttpResponse<?> undo(HttpRequest<?> request, String code, @Body Map<String, Object> form) {
        var seen = Typed.of(form).text("seen", "");
        var undone = Retry.whenOvertaken(() -> structures.undo(code, seen).orElseGet(() -> new Saving.Done(0)));
        return undone instanceof Saving.Done
                ? HttpResponse.seeOther(URI.create("/structure/" + code + "?done=undone"))
                : answered(request, undone, Typed.nothing(), true, "");
    }

    private HttpResponse<?> saved(
            HttpRequest<?> request, String code, Typed typed, boolean curator, Supplier<Saving> save) {
        if (Visit.of(request).switching()) {
            var now = curator ? structures.toConfirm(code) : structures.toDeclare(code);
            var shown = new Shown(now, curator, typed, FormErrors.none(), false, "");
            return HttpResponse.ok(page(shown, Visit.of(request).language()));
        }
        var end = curator ? "" : "/declare";
        return answered(request, Retry.whenOvertaken(save), typed, curator, "/structure/" + code + end + "?done=saved");
    }

    private HttpResponse<?> answered(HttpRequest<?> request, Saving saving, Typed typed, boolean curator, String next) {
        var language = Visit.of(request).language();
        return switch (saving) {
            case Saving.Done _ -> HttpResponse.seeOther(URI.create(next));
            case Saving.Wrong(Confirmable now, FormErrors errors) ->
                HttpResponse.badRequest(page(new Shown(now, curator, typed, errors, false, ""), language));
            case Saving.Changed(Confirmable now) ->
                HttpResponse.status(HttpStatus.CONFLICT)
                        .body(page(new Shown(now, curator, typed, FormErrors.none(), true, ""), language));
        };
    }

    /** From 0; whatever is no page of a list is the first one. */
    private static int page(Visit visit) {
        return visit.parameter("page")
                .filter(page -> page.matches("\\d{1,4}"))
                .map(Integer::parseInt)
                .orElse(0);
    }

    private Page looked(HttpRequest<?> request, Confirmable now, boolean curator) {
        var visit = Visit.of(request);
        var done = visit.parameter("done").orElse("");
        return page(new Shown(now, curator, Typed.nothing(), FormErrors.none(), false, done), visit.language());
    }

    private Page page(Shown shown, Language language) {
        var code = shown.now().practice().code();
        var title = shown.curator() ? "catalogue.structure.title" : "catalogue.structure.declare.title";
        var page = Page.of("catalogue/structure/one", views.view(shown, language), title, code);
        var below = shown.curator()
                ? page.below(Label.key("catalogue.structure.queue"), "/structure")
                : page.below(Label.of(code), "/sheets/" + code);
        return shown.typed().isEmpty() ? below : below.keepingForm(FORM);
    }
}
