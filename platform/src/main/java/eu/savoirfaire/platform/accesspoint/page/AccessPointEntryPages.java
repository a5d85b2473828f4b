package eu.savoirfaire.platform.accesspoint.page;

import eu.savoirfaire.infra.access.CurrentActor;
import eu.savoirfaire.infra.access.Permissions;
import eu.savoirfaire.infra.access.Reference;
import eu.savoirfaire.infra.refusal.Refused;
import eu.savoirfaire.infra.vocabulary.Language;
import eu.savoirfaire.infra.web.form.Choice;
import eu.savoirfaire.infra.web.message.Label;
import eu.savoirfaire.infra.web.page.Page;
import eu.savoirfaire.infra.web.visit.Visit;
import eu.savoirfaire.platform.AccessPointId;
import eu.savoirfaire.platform.accesspoint.AccessPoint;
import eu.savoirfaire.platform.accesspoint.AccessPointRefusal;
import eu.savoirfaire.platform.accesspoint.AccessPoints;
import eu.savoirfaire.platform.entry.Entry;
import eu.savoirfaire.platform.entry.OrganisationQuestion;
import eu.savoirfaire.platform.entry.Question;
import eu.savoirfaire.platform.entry.Typed;
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
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Where access points are entered, changed, closed and opened again. */
@Controller("/access-points")
@Produces(MediaType.TEXT_HTML)
@Consumes(MediaType.APPLICATION_FORM_URLENCODED)
@ExecuteOn(TaskExecutors.BLOCKING)
@Hidden
class AccessPointEntryPages {
    private static final String MOBILE = "mobile";

    private final AccessPoints points;
    private final AccessPointEntry entry;
    private final OrganisationQuestion organisations;
    private final CurrentActor actor;
    private final Permissions permissions;

    AccessPointEntryPages(
            AccessPoints points,
            AccessPointEntry entry,
            OrganisationQuestion organisations,
            CurrentActor actor,
            Permissions permissions) {
        this.points = points;
        this.entry = entry;
        this.organisations = organisations;
        this.actor = actor;
        this.permissions = permissions;
    }

    @Get("/new")
    Page asked(Visit visit) {
        var organisation = visit.parameter("organisation").orElseGet(organisations::mineFirst);
        var typed = new Typed(Map.of(
                "organisation", organisation, "kind", visit.parameter("kind").orElse("fixed")));
        return opening(typed, visit.language()).page().below(Label.key("platform.access-points"), "/access-points");
    }

    @Post("/new")
    HttpResponse<?> open(HttpRequest<?> request, @Body Map<String, Object> form) {
        var visit = Visit.of(request);
        var typed = new Typed(form);
        var asking = opening(typed, visit.language());
        if (visit.switching()) {
            return HttpResponse.ok(asking.again());
        }
        var organisation = organisations.read(typed, "organisation");
        organisation
                .map(AccessPoints::of)
                .ifPresent(all -> typed.mustBeYours("organisation", may("access-point.open", all)));
        var details = entry.read(typed, typed.text("kind").equals(MOBILE));
        if (typed.errors().any()) {
            return asking.refused(typed.errors());
        }
        var opened = points.open(organisation.orElseThrow(), details);
        return HttpResponse.seeOther(at(opened.id(), "?done=opened"));
    }

    @Get("/{id}/edit")
    Page edited(Visit visit, UUID id) {
        var point = mine(id);
        return changing(point, new Typed(AccessPointEntry.typed(point)), point.version(), visit.language())
                .page()
                .below(Label.key("platform.access-points"), "/access-points")
                .below(Label.of(point.details().name()), at(point.id(), "").toString());
    }

    @Post("/{id}/edit")
    HttpResponse<?> change(HttpRequest<?> request, UUID id, @Body Map<String, Object> form) {
        var visit = Visit.of(request);
        var typed = new Typed(form);
        var point = mine(id);
        var asking = changing(point, typed, typed.version(), visit.language());
        if (visit.switching()) {
            return HttpResponse.ok(asking.again());
        }
        var details = entry.read(typed, point.details().mobile());
        if (typed.errors().any()) {
            return asking.refused(typed.errors());
        }
        try {
            points.change(point.id(), details, typed.version());
        } catch (Refused refused) {
            if (refused.refusal() instanceof AccessPointRefusal.Overtaken) {
                return asking.overtaken(points.require(point.id()).version());
            }
            throw refused;
        }
        return HttpResponse.seeOther(at(point.id(), "?done=changed"));
    }

    @Post("/{id}/close")
    HttpResponse<?> close(UUID id) {
        points.close(new AccessPointId(id));
        return HttpResponse.seeOther(at(new AccessPointId(id), "?done=closed"));
    }

    @Post("/{id}/reopen")
    HttpResponse<?> reopen(UUID id) {
        points.reopen(new AccessPointId(id));
        return HttpResponse.seeOther(at(new AccessPointId(id), "?done=reopened"));
    }

    private AccessPoint mine(UUID id) {
        var point = new AccessPointId(id);
        permissions.require(actor.get(), "access-point.change", point.reference());
        return points.require(point);
    }

    private boolean may(String action, Reference resource) {
        return permissions.may(actor.get(), action, resource);
    }

    private Entry opening(Typed typed, Language language) {
        var mobile = typed.text("kind").equals(MOBILE);
        var asked = new ArrayList<Question>();
        asked.add(organisations.own(
                "organisation", Label.key("platform.access-point.organisation"), typed.text("organisation")));
        asked.add(Question.choice(
                        "kind",
                        "radio",
                        Label.key("platform.access-point.kind"),
                        List.of(
                                Choice.of("fixed", Label.key("platform.access-point.fixed"), !mobile),
                                Choice.of(MOBILE, Label.key("platform.access-point.mobile"), mobile)))
                .hinting(Label.key("platform.access-point.kind.hint")));
        asked.addAll(entry.questions(typed, language, mobile));
        return new Entry(
                "/access-points/new",
                Label.key("platform.access-point.new"),
                Label.key("platform.access-point.new.lead"),
                asked,
                Label.key("platform.access-point.enter"),
                0);
    }

    private Entry changing(AccessPoint point, Typed typed, long version, Language language) {
        return new Entry(
                at(point.id(), "/edit").toString(),
                Label.key("platform.access-point.edit", point.details().name()),
                Label.key("platform.access-point.edit.lead"),
                entry.questions(typed, language, point.details().mobile()),
                Label.key("platform.entry.save"),
                version);
    }

    private static URI at(AccessPointId id, String rest) {
        return URI.create("/access-points/" + id.value() + rest);
    }
}
