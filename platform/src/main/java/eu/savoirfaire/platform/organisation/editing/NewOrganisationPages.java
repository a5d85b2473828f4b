package eu.savoirfaire.platform.organisation.editing;

import eu.savoirfaire.infra.refusal.Refused;
import eu.savoirfaire.infra.web.form.FormErrors;
import eu.savoirfaire.infra.web.visit.Visit;
import eu.savoirfaire.platform.organisation.Organisation;
import eu.savoirfaire.platform.organisation.OrganisationName;
import eu.savoirfaire.platform.organisation.OrganisationRefusal;
import eu.savoirfaire.platform.organisation.Organisations;
import eu.savoirfaire.platform.organisation.editing.EditViews.Subject;
import eu.savoirfaire.platform.organisation.reading.PlaceNames;
import eu.savoirfaire.platform.organisation.similar.SimilarOrganisations;
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
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The form about a new organisation: typed, compared with those there are, entered. */
@Hidden
@Controller("/organisations/new")
@Produces(MediaType.TEXT_HTML)
@Consumes(MediaType.APPLICATION_FORM_URLENCODED)
@ExecuteOn(TaskExecutors.BLOCKING)
class NewOrganisationPages {
    private static final Subject NEW = new Subject(Optional.empty());

    private final Organisations organisations;
    private final Registry registry;
    private final SimilarOrganisations similar;
    private final EditViews views;
    private final PlaceNames places;

    NewOrganisationPages(
            Organisations organisations,
            Registry registry,
            SimilarOrganisations similar,
            EditViews views,
            PlaceNames places) {
        this.organisations = organisations;
        this.registry = registry;
        this.similar = similar;
        this.views = views;
        this.places = places;
    }

    @Get
    HttpResponse<?> form(HttpRequest<?> request) {
        return HttpResponse.ok(views.form(
                NEW,
                DescriptionForm.empty(),
                FormErrors.none(),
                Optional.empty(),
                Visit.of(request).language()));
    }

    @Post
    HttpResponse<?> send(HttpRequest<?> request, @Body Map<String, Object> form) {
        var visit = Visit.of(request);
        var typed = DescriptionForm.of(form);
        var step = Step.of(form, visit.switching());
        if (step == Step.FORM) {
            return HttpResponse.ok(again(request, typed, FormErrors.none()));
        }
        var errors = errors(typed);
        if (errors.any()) {
            return HttpResponse.badRequest(again(request, typed, errors));
        }
        return step == Step.SAVE
                ? entered(request, typed)
                : HttpResponse.ok(views.check(NEW, typed, like(typed), visit.language()));
    }

    private HttpResponse<?> entered(HttpRequest<?> request, DescriptionForm typed) {
        try {
            var fresh = registry.enter(typed.description());
            return HttpResponse.seeOther(
                    URI.create("/organisations/" + fresh.id().value()));
        } catch (Refused refused) {
            if (refused.refusal() instanceof OrganisationRefusal.NameTaken) {
                return HttpResponse.badRequest(again(request, typed, EditPages.nameTaken()));
            }
            throw refused;
        }
    }

    private List<Organisation> like(DescriptionForm typed) {
        return similar.like(typed.description().names());
    }

    private Object again(HttpRequest<?> request, DescriptionForm typed, FormErrors errors) {
        return views.form(
                        NEW, typed, errors, Optional.empty(), Visit.of(request).language())
                .keepingForm(EditView.ID);
    }

    private FormErrors errors(DescriptionForm typed) {
        var taken =
                OrganisationName.of(typed.name()).flatMap(organisations::named).isPresent();
        return taken ? EditPages.nameTaken() : typed.errors(places::known);
    }
}
