package eu.savoirfaire.workshops.record.desk;

import eu.savoirfaire.infra.refusal.Refusal;
import eu.savoirfaire.infra.refusal.Refused;
import eu.savoirfaire.infra.web.form.FormErrors;
import eu.savoirfaire.infra.web.message.Label;
import eu.savoirfaire.infra.web.page.Page;
import eu.savoirfaire.infra.web.visit.Visit;
import eu.savoirfaire.workshops.WorkshopId;
import eu.savoirfaire.workshops.planning.keeping.Addresses;
import eu.savoirfaire.workshops.programme.ItemId;
import eu.savoirfaire.workshops.record.desk.MakingView.Typed;
import eu.savoirfaire.workshops.record.making.MakingRefusal;
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

/** The record as those who spoke check it and those who attended amend it. */
@Hidden
@Controller("/workshops/{slug}/record")
@Produces(MediaType.TEXT_HTML)
@Consumes(MediaType.APPLICATION_FORM_URLENCODED)
@ExecuteOn(TaskExecutors.BLOCKING)
class RecordRoomPages {
    private final RecordDesk desk;
    private final MakingViews views;
    private final Addresses addresses;

    RecordRoomPages(RecordDesk desk, MakingViews views, Addresses addresses) {
        this.desk = desk;
        this.views = views;
        this.addresses = addresses;
    }

    @Get
    Page show(String slug) {
        return page(slug, "", FormErrors.none());
    }

    @Post("/items/{item}")
    HttpResponse<?> check(String slug, UUID item, @Body Map<String, Object> form) {
        var title = text(form, "act").equals("right") ? "" : text(form, "title");
        return attempt(slug, "item-" + item, "", () -> desk.check(workshop(slug), new ItemId(item), title));
    }

    @Post("/amendments")
    HttpResponse<?> propose(HttpRequest<?> request, String slug, @Body Map<String, Object> form) {
        var text = text(form, "text");
        if (Visit.of(request).switching()) {
            return HttpResponse.ok(page(slug, text, FormErrors.none()).keepingForm("propose"));
        }
        return attempt(slug, "text", text, () -> desk.propose(workshop(slug), text));
    }

    private HttpResponse<?> attempt(String slug, String field, String typed, Runnable work) {
        try {
            work.run();
            return HttpResponse.seeOther(URI.create("/workshops/" + slug + "/record"));
        } catch (Refused refused) {
            Refusal why = refused.refusal();
            if (!(why instanceof MakingRefusal) || why instanceof MakingRefusal.NotYours) {
                throw refused;
            }
            return HttpResponse.status(HttpStatus.valueOf(why.kind().status()))
                    .body(page(slug, typed, FormErrors.none().with(field, Label.of(why)))
                            .keepingForm("propose"));
        }
    }

    private Page page(String slug, String typed, FormErrors errors) {
        var minutes = desk.visit(workshop(slug)).orElseThrow(() -> new Refused(new MakingRefusal.NotYours()));
        var view = views.ofGuest(minutes, desk.amends(minutes), new Typed(typed, "", ""), errors);
        return Page.of("workshops/making/room", view, "workshops.making.title")
                .below(Label.of(view.title().text()), "/workshops/" + slug);
    }

    private WorkshopId workshop(String slug) {
        return addresses.find(slug).orElseThrow(() -> new Refused(new MakingRefusal.NotYours()));
    }

    private static String text(Map<String, Object> form, String name) {
        return form.get(name) instanceof String text ? text.strip() : "";
    }
}
