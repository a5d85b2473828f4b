package eu.savoirfaire.workshops.record.desk;

import eu.savoirfaire.infra.refusal.Refusal;
import eu.savoirfaire.infra.refusal.Refused;
import eu.savoirfaire.infra.web.form.FormErrors;
import eu.savoirfaire.infra.web.message.Label;
import eu.savoirfaire.infra.web.page.Page;
import eu.savoirfaire.infra.web.visit.Visit;
import eu.savoirfaire.workshops.WorkshopId;
import eu.savoirfaire.workshops.WorkshopRecord.Conclusion;
import eu.savoirfaire.workshops.record.desk.MakingView.Typed;
import eu.savoirfaire.workshops.record.making.MakingRefusal;
import eu.savoirfaire.workshops.record.making.Stage;
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
import java.util.UUID;

/** The record as its trainer makes it. */
@Hidden
@Controller("/workshops/plan/{id}/record")
@Produces(MediaType.TEXT_HTML)
@Consumes(MediaType.APPLICATION_FORM_URLENCODED)
@ExecuteOn(TaskExecutors.BLOCKING)
class RecordDeskPages {
    private final RecordDesk desk;
    private final MakingViews views;

    RecordDeskPages(RecordDesk desk, MakingViews views) {
        this.desk = desk;
        this.views = views;
    }

    @Get
    Page show(UUID id) {
        return page(id, MakingViews.NOTHING, FormErrors.none());
    }

    @Post("/conclusions")
    HttpResponse<?> conclude(HttpRequest<?> request, UUID id, @Body Map<String, Object> form) {
        var typed = new Typed(text(form, "text"), text(form, "kind"), text(form, "source"));
        if (Visit.of(request).switching()) {
            return HttpResponse.ok(page(id, typed, FormErrors.none()).keepingForm("conclude"));
        }
        var kind = typed.kind().equals("POLL") ? Conclusion.Source.POLL : Conclusion.Source.PERSON;
        var conclusion = new Conclusion(typed.text(), kind, typed.source());
        return attempt(
                id,
                typed.text().isEmpty() ? "text" : "source",
                typed,
                () -> desk.conclude(new WorkshopId(id), conclusion));
    }

    @Post("/conclusions/{conclusion}/remove")
    HttpResponse<?> drop(UUID id, UUID conclusion, @Body Map<String, Object> form) {
        return attempt(id, "conclusions", MakingViews.NOTHING, () -> desk.drop(new WorkshopId(id), conclusion));
    }

    @Post("/advance")
    HttpResponse<?> advance(UUID id, @Body Map<String, Object> form) {
        return attempt(id, "advance", MakingViews.NOTHING, () -> desk.advance(new WorkshopId(id), stage(form)));
    }

    @Post("/amendments/{amendment}")
    HttpResponse<?> settle(UUID id, UUID amendment, @Body Map<String, Object> form) {
        var accept = text(form, "act").equals("accept");
        return attempt(
                id,
                "reason-" + amendment,
                MakingViews.NOTHING,
                () -> desk.settle(new WorkshopId(id), amendment, accept, text(form, "reason")));
    }

    @Post("/publish")
    HttpResponse<?> publish(UUID id, @Body Map<String, Object> form) {
        return attempt(id, "publish", MakingViews.NOTHING, () -> desk.publish(new WorkshopId(id)));
    }

    private static Stage stage(Map<String, Object> form) {
        try {
            return Stage.valueOf(text(form, "stage"));
        } catch (IllegalArgumentException none) {
            throw new Refused(new MakingRefusal.NotNow());
        }
    }

    private HttpResponse<?> attempt(UUID id, String field, Typed typed, Runnable work) {
        try {
            work.run();
            return HttpResponse.seeOther(URI.create("/workshops/plan/" + id + "/record"));
        } catch (Refused refused) {
            if (!(refused.refusal() instanceof MakingRefusal)) {
                throw refused;
            }
            Refusal why = refused.refusal();
            return HttpResponse.status(HttpStatus.valueOf(why.kind().status()))
                    .body(page(id, typed, FormErrors.none().with(field, Label.of(why)))
                            .keepingForm("conclude"));
        }
    }

    private Page page(UUID id, Typed typed, FormErrors errors) {
        var view = views.ofTrainer(desk.open(new WorkshopId(id)), typed, errors);
        return Page.of("workshops/making/desk", view, "workshops.making.title")
                .below(Label.of(view.title().text()), "/workshops/plan/" + id);
    }

    private static String text(Map<String, Object> form, String name) {
        return form.get(name) instanceof String text ? text.strip() : "";
    }
}
