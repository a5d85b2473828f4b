package eu.savoirfaire.matching.cohort.page;

import eu.savoirfaire.infra.refusal.Refusal;
import eu.savoirfaire.infra.refusal.Refused;
import eu.savoirfaire.infra.web.form.FormErrors;
import eu.savoirfaire.infra.web.guard.KeepsTyped;
import eu.savoirfaire.infra.web.message.Label;
import eu.savoirfaire.infra.web.page.Page;
import eu.savoirfaire.infra.web.refusal.WebRefusal;
import eu.savoirfaire.infra.web.visit.Visit;
import eu.savoirfaire.matching.CohortEvent.CohortId;
import eu.savoirfaire.matching.NeedId;
import eu.savoirfaire.matching.OfferId;
import eu.savoirfaire.matching.cohort.Cohort;
import eu.savoirfaire.matching.cohort.CohortAction;
import eu.savoirfaire.matching.cohort.CohortRefusal;
import eu.savoirfaire.matching.cohort.CohortState;
import eu.savoirfaire.matching.cohort.keeping.Cohorts;
import eu.savoirfaire.matching.cohort.tending.Pinning;
import eu.savoirfaire.matching.cohort.tending.Tending;
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
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** One cohort: what it is, what takes part in it, and what whoever looks after it does next. */
@Controller("/matching/cohorts/{id}")
@Produces(MediaType.TEXT_HTML)
@Consumes(MediaType.APPLICATION_FORM_URLENCODED)
@ExecuteOn(TaskExecutors.BLOCKING)
@Hidden
class CohortPages {
    private static final Set<String> DONE = Set.of(
            "change", "open", "close", "reopen", "cancel", "restore", "bring", "remove", "lend", "pin", "unpin", "join",
            "leave", "undo");

    private final Cohorts cohorts;
    private final CohortViews views;
    private final Tending tending;
    private final Pinning pinning;
    private final Managing managing;

    CohortPages(Cohorts cohorts, CohortViews views, Tending tending, Pinning pinning, Managing managing) {
        this.cohorts = cohorts;
        this.views = views;
        this.tending = tending;
        this.pinning = pinning;
        this.managing = managing;
    }

    @Get
    Page show(Visit visit, UUID id) {
        var cohort = cohorts.require(new CohortId(id));
        if (cohort.state() == CohortState.DRAFT && !managing.may(cohort.id())) {
            throw new Refused(new CohortRefusal.NotFound());
        }
        var done = visit.parameter("done").filter(DONE::contains).map(one -> Label.key("matching.cohort.done." + one));
        return page(cohort, done, FormErrors.none());
    }

    @Get("/edit")
    Page edit(UUID id) {
        var cohort = managed(id);
        return form(cohort, CohortForm.of(cohort.facts()), cohort.version());
    }

    @Post("/edit")
    @KeepsTyped
    HttpResponse<?> edit(HttpRequest<?> request, UUID id, @Body Map<String, Object> typed) {
        var cohort = managed(id);
        var form = new CohortForm(typed);
        if (Visit.of(request).switching()) {
            return HttpResponse.ok(form(cohort, form, form.version()).keepingForm("cohort-form"));
        }
        var facts = form.facts();
        if (facts.isEmpty()) {
            return HttpResponse.badRequest(form(cohort, form, form.version()).keepingForm("cohort-form"));
        }
        try {
            tending.change(cohort.id(), form.version(), facts.get());
        } catch (Refused refused) {
            if (refused.refusal() instanceof CohortRefusal why && why.kind() == Refusal.Kind.CONFLICT) {
                form.wrong("name", why.code());
                return HttpResponse.status(HttpStatus.CONFLICT)
                        .body(form(cohort, form, cohort.version()).keepingForm("cohort-form"));
            }
            throw refused;
        }
        return back(id, "change", "");
    }

    @Post("/do/{act}")
    HttpResponse<?> act(UUID id, String act, @Body Map<String, Object> form) {
        var action = Arrays.stream(CohortAction.values())
                .filter(one -> one.word().equals(act))
                .findFirst()
                .orElseThrow(() -> new Refused(new WebRefusal.NothingHere()));
        return trying(id, "acts", () -> tending.act(new CohortId(id), new CohortForm(form).version(), action), act, "");
    }

    @Post("/offers")
    HttpResponse<?> bring(UUID id, @Body Map<String, Object> form) {
        var offer = chosen(form, "offer");
        return trying(id, "offer", () -> tending.bring(new CohortId(id), new OfferId(offer)), "bring", "#offers");
    }

    @Post("/offers/{offer}/remove")
    HttpResponse<?> remove(UUID id, UUID offer) {
        return trying(id, "offer", () -> tending.remove(new CohortId(id), new OfferId(offer)), "remove", "#offers");
    }

    @Post("/offers/{offer}/lend")
    HttpResponse<?> lend(UUID id, UUID offer) {
        return trying(id, "offer", () -> tending.lend(new CohortId(id), new OfferId(offer)), "lend", "#offers");
    }

    @Post("/pins")
    HttpResponse<?> pin(UUID id, @Body Map<String, Object> form) {
        var need = chosen(form, "need");
        var offer = chosen(form, "pin-offer");
        return trying(
                id,
                "pin-offer",
                () -> pinning.pin(new CohortId(id), new NeedId(need), new OfferId(offer)),
                "pin",
                "#pins");
    }

    @Post("/pins/{need}/remove")
    HttpResponse<?> unpin(UUID id, UUID need) {
        return trying(id, "pin-offer", () -> pinning.unpin(new CohortId(id), new NeedId(need)), "unpin", "#pins");
    }

    /** Does it, or shows the same page with what was in the way. */
    private HttpResponse<?> trying(UUID id, String field, Runnable work, String done, String where) {
        try {
            work.run();
            return back(id, done, where);
        } catch (Refused refused) {
            if (refused.refusal() instanceof CohortRefusal why && why.kind() != Refusal.Kind.NOT_FOUND) {
                var errors = FormErrors.none().with(field, Label.of(why));
                return HttpResponse.status(HttpStatus.valueOf(why.kind().status()))
                        .body(page(managed(id), Optional.empty(), errors));
            }
            throw refused;
        }
    }

    private Page page(Cohort cohort, Optional<Label> done, FormErrors errors) {
        return Page.titled(
                        "matching/cohort/one",
                        views.view(cohort, done, errors),
                        Label.of(cohort.facts().name()))
                .below(Label.key("matching.cohorts"), "/matching/cohorts");
    }

    private Page form(Cohort cohort, CohortForm form, long version) {
        var title = Label.key("matching.cohort.edit");
        var view = FormView.of(title, CohortViews.address(cohort) + "/edit", form, List.of())
                .at(version);
        return Page.titled("matching/cohort/form", view, title)
                .below(Label.key("matching.cohorts"), "/matching/cohorts")
                .below(Label.of(cohort.facts().name()), CohortViews.address(cohort));
    }

    private Cohort managed(UUID id) {
        managing.require(new CohortId(id));
        return cohorts.require(new CohortId(id));
    }

    /** What was chosen in a field; nothing that exists where nothing was. */
    private static UUID chosen(Map<String, Object> form, String field) {
        return CohortForm.id(new CohortForm(form).text(field)).orElseGet(() -> new UUID(0, 0));
    }

    private static HttpResponse<?> back(UUID id, String done, String where) {
        return HttpResponse.seeOther(URI.create("/matching/cohorts/" + id + "?done=" + done + where));
    }
}
