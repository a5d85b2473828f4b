package eu.savoirfaire.platform.organisation.joining;

import eu.savoirfaire.infra.access.OrganisationId;
import eu.savoirfaire.infra.refusal.Refused;
import eu.savoirfaire.infra.web.form.FormErrors;
import eu.savoirfaire.infra.web.message.Label;
import eu.savoirfaire.infra.web.page.Page;
import eu.savoirfaire.infra.web.visit.Visit;
import eu.savoirfaire.platform.account.form.Field;
import eu.savoirfaire.platform.organisation.OrganisationName;
import eu.savoirfaire.platform.organisation.OrganisationRefusal;
import eu.savoirfaire.platform.organisation.Organisations;
import eu.savoirfaire.platform.organisation.joining.Joining.Seen;
import eu.savoirfaire.platform.organisation.reading.Moved;
import eu.savoirfaire.platform.organisation.reading.Ways;
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

/** Splitting an organisation: a part goes back to itself, or some aliases to a new one. */
@Hidden
@Controller("/organisations/{id}")
@Produces(MediaType.TEXT_HTML)
@Consumes(MediaType.APPLICATION_FORM_URLENCODED)
@ExecuteOn(TaskExecutors.BLOCKING)
class SplitPages {
    private final Joining joining;
    private final Organisations organisations;
    private final Ways ways;

    SplitPages(Joining joining, Organisations organisations, Ways ways) {
        this.joining = joining;
        this.organisations = organisations;
        this.ways = ways;
    }

    @Get("/split")
    HttpResponse<?> form(String id) {
        return Moved.unless(id, organisations.require(id), "/split", found -> {
            ways.require("organisation.split", found);
            return HttpResponse.ok(page(SplitView.of(found)));
        });
    }

    @Post("/split")
    HttpResponse<?> split(HttpRequest<?> request, String id, @Body Map<String, Object> form) {
        var found = organisations.require(id);
        ways.require("organisation.split", found);
        var typed = SplitForm.of(form, found);
        var view = SplitView.of(found).as(typed);
        if (Visit.of(request).switching()) {
            return HttpResponse.ok(again(view));
        }
        var errors = errors(typed);
        if (errors.any()) {
            return HttpResponse.badRequest(again(view.with(errors)));
        }
        try {
            var fresh = joining.splitOff(
                    new Seen(found.id(), typed.version()),
                    OrganisationName.of(typed.name()).orElseThrow(),
                    typed.leaving());
            return HttpResponse.seeOther(
                    URI.create("/organisations/" + fresh.id().value()));
        } catch (Refused refused) {
            return switch (refused.refusal()) {
                case OrganisationRefusal.Overtaken _ ->
                    HttpResponse.status(HttpStatus.CONFLICT).body(again(view.overtaken()));
                case OrganisationRefusal.NameTaken _ -> HttpResponse.badRequest(again(view.with(taken())));
                default -> throw refused;
            };
        }
    }

    @Post("/split-back")
    HttpResponse<?> splitBack(String id, @Body Map<String, Object> form) {
        var found = organisations.require(id);
        ways.require("organisation.split", found);
        var part = part(Field.typed(form, "part"));
        try {
            joining.splitBack(new Seen(found.id(), SplitForm.version(form)), part);
        } catch (Refused refused) {
            if (refused.refusal() instanceof OrganisationRefusal.Overtaken) {
                return HttpResponse.status(HttpStatus.CONFLICT)
                        .body(page(SplitView.of(organisations.require(id)).overtaken()));
            }
            throw refused;
        }
        return HttpResponse.seeOther(URI.create("/organisations/" + part.value()));
    }

    private FormErrors errors(SplitForm typed) {
        var name = OrganisationName.of(typed.name());
        if (name.isEmpty()) {
            return FormErrors.none()
                    .with("name", Label.key("platform.organisation.name.wrong", OrganisationName.LONGEST));
        }
        return organisations.named(name.get()).isPresent() ? taken() : FormErrors.none();
    }

    private static FormErrors taken() {
        return FormErrors.none().with("name", Label.key("platform.organisation.name.taken"));
    }

    private static Page again(SplitView view) {
        return page(view).keepingForm(SplitView.ID);
    }

    private static Page page(SplitView view) {
        return Page.of("platform/organisation/split", view, "platform.organisation.split.title", view.name())
                .below(Label.key("platform.organisations"), "/organisations")
                .below(Label.of(view.name()), "/organisations/" + view.id());
    }

    private static OrganisationId part(String text) {
        try {
            return new OrganisationId(UUID.fromString(text));
        } catch (IllegalArgumentException noId) {
            throw new Refused(new OrganisationRefusal.NotFound());
        }
    }
}
