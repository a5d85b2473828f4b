package eu.savoirfaire.catalogue.editorial.page;

import eu.savoirfaire.catalogue.editorial.Editorial;
import eu.savoirfaire.catalogue.editorial.keeping.Reviews;
import eu.savoirfaire.catalogue.practice.Practice;
import eu.savoirfaire.catalogue.practice.PracticeRefusal;
import eu.savoirfaire.catalogue.practice.Practices;
import eu.savoirfaire.catalogue.review.Decision;
import eu.savoirfaire.catalogue.review.Review;
import eu.savoirfaire.catalogue.review.ReviewRefusal;
import eu.savoirfaire.catalogue.review.table.EditorialState;
import eu.savoirfaire.infra.access.CurrentActor;
import eu.savoirfaire.infra.access.Permissions;
import eu.savoirfaire.infra.refusal.Refused;
import eu.savoirfaire.infra.web.form.FormErrors;
import eu.savoirfaire.infra.web.message.Label;
import eu.savoirfaire.infra.web.page.Page;
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
import java.util.Optional;

/** One sheet, for those who judge it: they read, advise and decide here. */
@Controller("/review/{code}")
@Produces(MediaType.TEXT_HTML)
@Consumes(MediaType.APPLICATION_FORM_URLENCODED)
@ExecuteOn(TaskExecutors.BLOCKING)
@Hidden
class ReviewPages {
    private final Practices practices;
    private final Reviews reviews;
    private final Editorial editorial;
    private final ReviewActs acts;
    private final ReviewViews views;
    private final Permissions permissions;
    private final CurrentActor actor;

    ReviewPages(
            Practices practices,
            Reviews reviews,
            Editorial editorial,
            ReviewActs acts,
            ReviewViews views,
            Permissions permissions,
            CurrentActor actor) {
        this.practices = practices;
        this.reviews = reviews;
        this.editorial = editorial;
        this.acts = acts;
        this.views = views;
        this.permissions = permissions;
        this.actor = actor;
    }

    @Get
    Page show(Visit visit, String code) {
        var practice = judged(code);
        var done = visit.parameter("done").filter(ReviewActs.ALL::contains);
        return page(
                practice,
                done.map(act -> Label.key("catalogue.editorial.done." + act)),
                PointBlocks.empty(),
                Typed.NOTHING,
                FormErrors.none());
    }

    @Post("/{act}")
    HttpResponse<?> act(HttpRequest<?> request, String code, String act, @Body Map<String, Object> form) {
        var practice = judged(code);
        var typed = new Typed(form);
        if (!ReviewActs.ALL.contains(act)) {
            throw notFound(code + "/" + act);
        }
        var blocks = PointBlocks.of(typed);
        if (Visit.of(request).switching()) {
            return HttpResponse.ok(again(practice, act, blocks, typed, FormErrors.none()));
        }
        if (!typed.text("more").isEmpty()) {
            return HttpResponse.ok(again(practice, act, blocks.andOne(), typed, FormErrors.none()));
        }
        var review = reviews.of(practice);
        var errors = acts.errors(act, typed, practice);
        return errors.any()
                ? HttpResponse.badRequest(again(practice, act, blocks, typed, errors))
                : answer(practice, act, typed, acts.perform(editorial, practice, review, act, typed));
    }

    private HttpResponse<?> answer(Practice practice, String act, Typed typed, Decision<Review> decision) {
        return switch (decision) {
            case Decision.Done<Review>(var after)
            when after.state() == EditorialState.PUBLISHED ->
                HttpResponse.seeOther(URI.create("/practices/" + practice.slug() + "/standing?done=publish"));
            case Decision.Done<Review> _, Decision.DoneAlready<Review> _ ->
                HttpResponse.seeOther(URI.create("/review/" + practice.code() + "?done=" + act));
            case Decision.Not<Review>(var why) -> refused(practice, act, typed, why);
        };
    }

    private HttpResponse<?> refused(Practice practice, String act, Typed typed, ReviewRefusal why) {
        var errors = FormErrors.none().with(ReviewActs.field(act, why), Label.of(why));
        var now = practices.find(practice.id()).orElseThrow();
        return HttpResponse.status(HttpStatus.valueOf(why.kind().status()))
                .body(again(now, act, PointBlocks.of(typed), typed, errors));
    }

    private Page again(Practice practice, String act, PointBlocks blocks, Typed typed, FormErrors errors) {
        return page(practice, Optional.empty(), blocks, typed, errors).keepingForm(act);
    }

    private Page page(Practice practice, Optional<Label> done, PointBlocks blocks, Typed typed, FormErrors errors) {
        return Page.of(
                        "catalogue/editorial/review",
                        views.view(practice, done, blocks, typed, errors),
                        "catalogue.editorial.review.title",
                        practice.code())
                .below(Label.key("catalogue.editorial.desk"), "/review");
    }

    /** A sheet that somebody has to judge: what its authors have not sent is theirs alone. */
    private Practice judged(String code) {
        var practice = practices.findByCode(code).orElseThrow(() -> notFound(code));
        permissions.require(actor.get(), "review.see", practice.id().reference());
        return reviews.find(practice)
                .filter(review -> review.state() != EditorialState.DRAFT && review.state() != EditorialState.DISCARDED)
                .map(_ -> practice)
                .orElseThrow(() -> notFound(code));
    }

    private static Refused notFound(String asked) {
        return new Refused(new PracticeRefusal.NotFound(asked));
    }
}
