package eu.savoirfaire.platform.organisation.editing;

import eu.savoirfaire.infra.refusal.Refused;
import eu.savoirfaire.infra.web.form.FormErrors;
import eu.savoirfaire.infra.web.message.Label;
import eu.savoirfaire.infra.web.visit.Visit;
import eu.savoirfaire.platform.account.form.Field;
import eu.savoirfaire.platform.organisation.Organisation;
import eu.savoirfaire.platform.organisation.OrganisationName;
import eu.savoirfaire.platform.organisation.OrganisationRefusal;
import eu.savoirfaire.platform.organisation.Organisations;
import eu.savoirfaire.platform.organisation.editing.EditViews.Subject;
import eu.savoirfaire.platform.organisation.reading.Moved;
import eu.savoirfaire.platform.organisation.reading.PlaceNames;
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
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The form about an organisation there is: typed, looked over, saved. */
@Hidden
@Controller("/organisations/{id}/edit")
@Produces(MediaType.TEXT_HTML)
@Consumes(MediaType.APPLICATION_FORM_URLENCODED)
@ExecuteOn(TaskExecutors.BLOCKING)
class EditPages {
    private final Organisations organisations;
    private final Registry registry;
    private final EditViews views;
    private final PlaceNames places;
    private final Ways ways;

    EditPages(Organisations organisations, Registry registry, EditViews views, PlaceNames places, Ways ways) {
        this.organisations = organisations;
        this.registry = registry;
        this.views = views;
        this.places = places;
        this.ways = ways;
    }

    @Get
    HttpResponse<?> form(HttpRequest<?> request, String id) {
        return Moved.unless(id, organisations.require(id), "/edit", found -> {
            ways.require("organisation.change", found);
            var typed = DescriptionForm.of(found.description());
            return HttpResponse.ok(views.form(
                    new Subject(Optional.of(found)),
                    typed,
                    FormErrors.none(),
                    Optional.empty(),
                    Visit.of(request).language()));
        });
    }

    @Post
    HttpResponse<?> send(HttpRequest<?> request, String id, @Body Map<String, Object> form) {
        var found = organisations.require(id);
        ways.require("organisation.change", found);
        var visit = Visit.of(request);
        var typed = DescriptionForm.of(form);
        var step = Step.of(form, visit.switching());
        var subject = new Subject(Optional.of(found));
        if (step == Step.FORM) {
            return HttpResponse.ok(again(request, subject, typed, FormErrors.none()));
        }
        var errors = errors(typed, found);
        if (errors.any()) {
            return HttpResponse.badRequest(again(request, subject, typed, errors));
        }
        if (!Long.toString(found.version()).equals(Field.typed(form, "version"))) {
            return overtaken(request, found, typed);
        }
        if (step == Step.SAVE) {
            return saved(request, found, typed);
        }
        return found.described(typed.description()).isEmpty()
                ? HttpResponse.seeOther(URI.create(subject.back()))
                : HttpResponse.ok(views.check(subject, typed, List.of(), visit.language()));
    }

    private HttpResponse<?> saved(HttpRequest<?> request, Organisation before, DescriptionForm typed) {
        try {
            registry.describe(before.id(), before.version(), typed.description());
            return HttpResponse.seeOther(
                    URI.create("/organisations/" + before.id().value()));
        } catch (Refused refused) {
            return switch (refused.refusal()) {
                case OrganisationRefusal.Overtaken _ -> overtaken(request, organisations.require(before.id()), typed);
                case OrganisationRefusal.NameTaken _ ->
                    HttpResponse.badRequest(again(request, new Subject(Optional.of(before)), typed, nameTaken()));
                default -> throw refused;
            };
        }
    }

    /** Both texts, and nothing lost: what was typed stays in the fields, what others saved stands above them. */
    private HttpResponse<?> overtaken(HttpRequest<?> request, Organisation now, DescriptionForm typed) {
        var reader = Visit.of(request).language();
        var page = views.form(
                new Subject(Optional.of(now)), typed, FormErrors.none(), Optional.of(views.card(now, reader)), reader);
        return HttpResponse.status(HttpStatus.CONFLICT).body(page.keepingForm(EditView.ID));
    }

    private Object again(HttpRequest<?> request, Subject subject, DescriptionForm typed, FormErrors errors) {
        return views.form(
                        subject,
                        typed,
                        errors,
                        Optional.empty(),
                        Visit.of(request).language())
                .keepingForm(EditView.ID);
    }

    private FormErrors errors(DescriptionForm typed, Organisation found) {
        var taken = OrganisationName.of(typed.name())
                .flatMap(organisations::named)
                .filter(other -> !other.equals(found.id()))
                .isPresent();
        return taken ? nameTaken() : typed.errors(places::known);
    }

    static FormErrors nameTaken() {
        return FormErrors.none().with("name", Label.key("platform.organisation.name.taken"));
    }
}
