package eu.savoirfaire.matching.mediator.page;

import eu.savoirfaire.infra.access.CurrentActor;
import eu.savoirfaire.infra.access.NotAllowed;
import eu.savoirfaire.infra.access.Permissions;
import eu.savoirfaire.infra.access.PersonId;
import eu.savoirfaire.infra.refusal.Refusal;
import eu.savoirfaire.infra.refusal.Refused;
import eu.savoirfaire.infra.vocabulary.Language;
import eu.savoirfaire.infra.vocabulary.Vocabularies;
import eu.savoirfaire.infra.web.form.FormErrors;
import eu.savoirfaire.infra.web.guard.KeepsTyped;
import eu.savoirfaire.infra.web.message.Label;
import eu.savoirfaire.infra.web.page.Page;
import eu.savoirfaire.infra.web.visit.Visit;
import eu.savoirfaire.matching.mediator.MediationAction;
import eu.savoirfaire.matching.mediator.MediatorRefusal;
import eu.savoirfaire.matching.mediator.conduct.Mediating;
import eu.savoirfaire.matching.mediator.keeping.Mediators;
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
import java.util.Set;
import java.util.UUID;

/** What a mediator offers, and whom they stand between. */
@Controller("/matching/mediators")
@Produces(MediaType.TEXT_HTML)
@Consumes(MediaType.APPLICATION_FORM_URLENCODED)
@ExecuteOn(TaskExecutors.BLOCKING)
@Hidden
class MediatorPages {
    private static final Set<String> DONE = Set.of("offer", "accept", "decline", "leave");

    private final Mediators mediators;
    private final Mediating mediating;
    private final MediatorViews views;
    private final OfferForms forms;
    private final Vocabularies vocabularies;
    private final Permissions permissions;
    private final CurrentActor actor;

    MediatorPages(
            Mediators mediators,
            Mediating mediating,
            MediatorViews views,
            OfferForms forms,
            Vocabularies vocabularies,
            Permissions permissions,
            CurrentActor actor) {
        this.mediators = mediators;
        this.mediating = mediating;
        this.views = views;
        this.forms = forms;
        this.vocabularies = vocabularies;
        this.permissions = permissions;
        this.actor = actor;
    }

    @Get
    Page list(Visit visit) {
        var done =
                visit.parameter("done").filter(DONE::contains).map(one -> Label.key("matching.mediator.done." + one));
        return page(me(), visit.language(), done, FormErrors.none());
    }

    @Get("/mine")
    Page offer(Visit visit) {
        return form(MediatorForm.of(mediators.of(me())), visit.language());
    }

    @Post("/mine")
    @KeepsTyped
    HttpResponse<?> offer(HttpRequest<?> request, @Body Map<String, Object> typed) {
        var visit = Visit.of(request);
        var person = me();
        var form = new MediatorForm(typed);
        if (visit.switching()) {
            return HttpResponse.ok(form(form, visit.language()).keepingForm("mediator-form"));
        }
        var told = form.told(vocabularies);
        if (told.isEmpty()) {
            return HttpResponse.badRequest(form(form, visit.language()).keepingForm("mediator-form"));
        }
        try {
            mediating.offer(person, form.version(), told.get());
        } catch (Refused refused) {
            form.wrong("language-1", Label.of(refused.refusal()));
            return HttpResponse.status(HttpStatus.CONFLICT)
                    .body(form(form, visit.language()).keepingForm("mediator-form"));
        }
        return back("offer");
    }

    @Post("/asked/{id}/{act}")
    HttpResponse<?> answer(HttpRequest<?> request, UUID id, String act) {
        var person = me();
        var action = MediationAction.of(act).orElseThrow(() -> new Refused(new MediatorRefusal.NotFound()));
        try {
            mediating.answer(id, action);
        } catch (Refused refused) {
            if (refused.refusal().kind() == Refusal.Kind.NOT_FOUND) {
                throw refused;
            }
            var errors = FormErrors.none().with("asked", Label.of(refused.refusal()));
            return HttpResponse.status(HttpStatus.CONFLICT)
                    .body(page(person, Visit.of(request).language(), Optional.empty(), errors));
        }
        return back(act);
    }

    private Page page(PersonId person, Language reader, Optional<Label> done, FormErrors errors) {
        return Page.of("matching/mediator/mine", views.of(person, reader, done, errors), "matching.mediators")
                .below(Label.key("matching.suggestions.entrance"), "/matching");
    }

    private Page form(MediatorForm form, Language reader) {
        return Page.of("matching/mediator/form", forms.view(form, reader), "matching.mediator.form")
                .below(Label.key("matching.mediators"), "/matching/mediators");
    }

    private PersonId me() {
        var me = actor.get().person().orElseThrow(() -> new NotAllowed(actor.get(), "mediator.offer"));
        permissions.require(actor.get(), "mediator.offer", me.account());
        return me;
    }

    private static HttpResponse<?> back(String done) {
        return HttpResponse.seeOther(URI.create("/matching/mediators?done=" + done));
    }
}
