package eu.savoirfaire.catalogue.writing.check;

import eu.savoirfaire.catalogue.editorial.Editorial;
import eu.savoirfaire.catalogue.editorial.keeping.Reviews;
import eu.savoirfaire.catalogue.practice.Practice;
import eu.savoirfaire.catalogue.review.Decision;
import eu.savoirfaire.catalogue.review.Review;
import eu.savoirfaire.catalogue.review.ReviewCommand;
import eu.savoirfaire.catalogue.review.point.Point;
import eu.savoirfaire.catalogue.review.point.PointId;
import eu.savoirfaire.catalogue.review.table.EditorialState;
import eu.savoirfaire.catalogue.writing.Way;
import eu.savoirfaire.catalogue.writing.Writing;
import eu.savoirfaire.infra.web.form.FormErrors;
import eu.savoirfaire.infra.web.guard.KeepsTyped;
import eu.savoirfaire.infra.web.message.Label;
import eu.savoirfaire.infra.web.page.Page;
import eu.savoirfaire.infra.web.visit.Visit;
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
import java.net.URI;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The last look before a sheet is sent, and the sending. */
@Controller("/sheets/{code}/check")
@Produces(MediaType.TEXT_HTML)
@Consumes(MediaType.APPLICATION_FORM_URLENCODED)
@ExecuteOn(TaskExecutors.BLOCKING)
@Hidden
class CheckPages {
    private static final String FORM = "check";

    private final Writing writing;
    private final CheckViews views;
    private final Reviews reviews;
    private final Editorial editorial;

    CheckPages(Writing writing, CheckViews views, Reviews reviews, Editorial editorial) {
        this.writing = writing;
        this.views = views;
        this.reviews = reviews;
        this.editorial = editorial;
    }

    @Get
    HttpResponse<?> look(String code) {
        var practice = writing.require(code);
        return writing.isOpen(practice)
                ? HttpResponse.ok(page(practice, Map.of(), FormErrors.none()))
                : HttpResponse.seeOther(URI.create(Way.list(code)));
    }

    @Post
    @KeepsTyped
    HttpResponse<?> send(HttpRequest<?> request, String code, @Body Map<String, Object> form) {
        var practice = writing.require(code);
        if (!writing.isOpen(practice)) {
            return HttpResponse.seeOther(URI.create(Way.list(code)));
        }
        var review = reviews.of(practice);
        var replies = replies(form, review);
        if (Visit.of(request).switching()) {
            return HttpResponse.ok(page(practice, replies, FormErrors.none()).keepingForm(FORM));
        }
        if (!typed(form, "version").equals(Long.toString(practice.version()))) {
            return refused(practice, replies, Label.key("catalogue.writing.check.changed"));
        }
        var seen = typed(form, "duplicates").equals("seen")
                || views.alike(practice).isEmpty();
        var command = command(review, practice, seen, replies);
        return switch (editorial.perform(practice.id(), review.version(), command)) {
            case Decision.Done<Review> _, Decision.DoneAlready<Review> _ ->
                HttpResponse.seeOther(URI.create(Way.list(code)));
            case Decision.Not<Review>(var why) -> refused(practice, replies, Label.of(why));
        };
    }

    private static ReviewCommand command(Review review, Practice practice, boolean seen, Map<PointId, String> replies) {
        var sheet = Writing.sheet(practice);
        return review.state() == EditorialState.CHANGES_REQUESTED
                ? new ReviewCommand.Resubmit(sheet, replies, Map.of())
                : new ReviewCommand.Submit(sheet, List.of(), seen, false, replies);
    }

    private HttpResponse<?> refused(Practice practice, Map<PointId, String> replies, Label why) {
        var errors = FormErrors.none().with(FORM, why);
        return HttpResponse.badRequest(page(practice, replies, errors).keepingForm(FORM));
    }

    private Page page(Practice practice, Map<PointId, String> replies, FormErrors errors) {
        var view = views.of(practice, reviews.of(practice), replies, errors);
        return Page.of("catalogue/writing/check", view, "catalogue.writing.check")
                .below(Label.key("catalogue.writing.sheets"), "/sheets")
                .below(Label.of(practice.code()), Way.list(practice.code()));
    }

    private static Map<PointId, String> replies(Map<String, Object> form, Review review) {
        var replies = new LinkedHashMap<PointId, String>();
        review.points().all().stream().filter(Point::isOpen).forEach(point -> {
            var reply = typed(form, CheckViews.field(point));
            if (!reply.isEmpty()) {
                replies.put(point.id(), reply);
            }
        });
        return replies;
    }

    private static String typed(Map<String, Object> form, String field) {
        return form.get(field) instanceof String text ? text.strip() : "";
    }
}
