package eu.savoirfaire.catalogue.editorial.page;

import eu.savoirfaire.catalogue.editorial.Editorial;
import eu.savoirfaire.catalogue.editorial.SheetStandings;
import eu.savoirfaire.catalogue.editorial.keeping.Reviews;
import eu.savoirfaire.catalogue.practice.Practice;
import eu.savoirfaire.catalogue.practice.PracticeRefusal;
import eu.savoirfaire.catalogue.practice.Practices;
import eu.savoirfaire.catalogue.review.Decision;
import eu.savoirfaire.catalogue.review.Review;
import eu.savoirfaire.catalogue.review.ReviewCommand;
import eu.savoirfaire.catalogue.review.ReviewRefusal;
import eu.savoirfaire.catalogue.review.panel.Recommendation;
import eu.savoirfaire.catalogue.review.point.PointId;
import eu.savoirfaire.infra.access.CurrentActor;
import eu.savoirfaire.infra.access.Permissions;
import eu.savoirfaire.infra.refusal.Refused;
import eu.savoirfaire.infra.web.form.FormErrors;
import eu.savoirfaire.infra.web.message.Label;
import eu.savoirfaire.infra.web.page.Page;
import eu.savoirfaire.infra.web.text.Phrase;
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
import java.util.LinkedHashMap;
import java.util.Map;

/** What the authors of a sheet do about its review: answer points, withdraw, give it up, ask for a second decision. */
@Controller("/sheets/{code}")
@Produces(MediaType.TEXT_HTML)
@Consumes(MediaType.APPLICATION_FORM_URLENCODED)
@ExecuteOn(TaskExecutors.BLOCKING)
@Hidden
class AuthorPages {
    private final Practices practices;
    private final Reviews reviews;
    private final SheetStandings standings;
    private final Editorial editorial;
    private final Permissions permissions;
    private final CurrentActor actor;

    AuthorPages(
            Practices practices,
            Reviews reviews,
            SheetStandings standings,
            Editorial editorial,
            Permissions permissions,
            CurrentActor actor) {
        this.practices = practices;
        this.reviews = reviews;
        this.standings = standings;
        this.editorial = editorial;
        this.permissions = permissions;
        this.actor = actor;
    }

    @Get("/points")
    Page points(String code) {
        return page("points", ours(code), Typed.NOTHING, FormErrors.none());
    }

    @Post("/points")
    HttpResponse<?> resubmit(HttpRequest<?> request, String code, @Body Map<String, Object> form) {
        var practice = ours(code);
        var typed = new Typed(form);
        var draft = practice.workingCopy().orElseThrow();
        var command = new ReviewCommand.Resubmit(draft.sheet(), replies(practice, typed), Map.of());
        return sent(request, "points", practice, typed, command);
    }

    @Get("/appeal")
    Page appeal(String code) {
        return page("appeal", ours(code), Typed.NOTHING, FormErrors.none());
    }

    @Post("/appeal")
    HttpResponse<?> askAgain(HttpRequest<?> request, String code, @Body Map<String, Object> form) {
        var typed = new Typed(form);
        // who hears it is not theirs to say
        var command = new ReviewCommand.Appeal(actor.get(), typed.text("appeal-reason"));
        return sent(request, "appeal", ours(code), typed, command);
    }

    @Post("/withdraw")
    HttpResponse<?> withdraw(String code, @Body Map<String, Object> form) {
        return atOnce(code, form, new ReviewCommand.Withdraw());
    }

    @Post("/discard")
    HttpResponse<?> discard(String code, @Body Map<String, Object> form) {
        return atOnce(code, form, new ReviewCommand.Discard());
    }

    @Post("/recover")
    HttpResponse<?> recover(String code, @Body Map<String, Object> form) {
        return atOnce(code, form, new ReviewCommand.Recover());
    }

    private HttpResponse<?> sent(
            HttpRequest<?> request, String form, Practice practice, Typed typed, ReviewCommand command) {
        if (Visit.of(request).switching()) {
            return HttpResponse.ok(
                    page(form, practice, typed, FormErrors.none()).keepingForm(form));
        }
        return switch (editorial.perform(practice.id(), typed.version(), command)) {
            case Decision.Done<Review> _, Decision.DoneAlready<Review> _ -> back(practice);
            case Decision.Not<Review>(var why) -> {
                var label = Label.of(why);
                var errors = FormErrors.none().with(field(form, why), label);
                var again = page(form, practices.find(practice.id()).orElseThrow(), typed, errors)
                        .keepingForm(form);
                yield HttpResponse.status(HttpStatus.valueOf(why.kind().status()))
                        .body(again);
            }
        };
    }

    private static String field(String form, ReviewRefusal why) {
        return why instanceof ReviewRefusal.Lacking lacking && lacking.need() == ReviewRefusal.Need.REASON
                ? "appeal-reason"
                : form;
    }

    /** One press of a button: what it changed is on the page it leads back to, and so is why it did not. */
    private HttpResponse<?> atOnce(String code, Map<String, Object> form, ReviewCommand command) {
        var practice = ours(code);
        var decision = editorial.perform(practice.id(), new Typed(form).version(), command);
        if (decision instanceof Decision.Not<Review>(var why)) {
            throw new Refused(why);
        }
        return back(practice);
    }

    private static HttpResponse<?> back(Practice practice) {
        return HttpResponse.seeOther(URI.create("/sheets/" + practice.code()));
    }

    private Page page(String name, Practice practice, Typed typed, FormErrors errors) {
        var review = reviews.of(practice);
        var draft = practice.workingCopy().orElseThrow();
        var view = new AuthorView(
                practice.code(),
                new Phrase(draft.sheet().title(), draft.sheet().textLanguage()),
                standings.of(practice),
                draft.sheet().textLanguage(),
                ReviewViews.sections(draft, review),
                ReviewViews.points(review),
                review.panel().recommendations().stream()
                        .map(Recommendation::comment)
                        .filter(comment -> !comment.isBlank())
                        .toList(),
                typed,
                errors);
        return Page.of("catalogue/editorial/" + name, view, "catalogue.editorial." + name + ".title", practice.code())
                .below(Label.key("catalogue.editorial.sheets"), "/sheets")
                .below(Label.of(practice.code()), "/sheets/" + practice.code());
    }

    private Map<PointId, String> replies(Practice practice, Typed typed) {
        var replies = new LinkedHashMap<PointId, String>();
        var all = reviews.of(practice).points().all();
        for (var index = 0; index < all.size(); index++) {
            var reply = typed.text(PointView.of(index + 1, all.get(index)).field());
            if (!reply.isEmpty()) {
                replies.put(all.get(index).id(), reply);
            }
        }
        return replies;
    }

    private Practice ours(String code) {
        var practice = practices.findByCode(code).orElseThrow(() -> notFound(code));
        permissions.require(actor.get(), "sheet.submit", practice.id().reference());
        return practice.workingCopy().map(_ -> practice).orElseThrow(() -> notFound(code));
    }

    private static Refused notFound(String code) {
        return new Refused(new PracticeRefusal.NotFound(code));
    }
}
