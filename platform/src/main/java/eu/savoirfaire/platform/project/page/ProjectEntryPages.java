package eu.savoirfaire.platform.project.page;

import eu.savoirfaire.infra.access.CurrentActor;
import eu.savoirfaire.infra.access.Permissions;
import eu.savoirfaire.infra.refusal.Refused;
import eu.savoirfaire.infra.web.message.Label;
import eu.savoirfaire.infra.web.page.Page;
import eu.savoirfaire.infra.web.visit.Visit;
import eu.savoirfaire.platform.ProjectId;
import eu.savoirfaire.platform.entry.Entry;
import eu.savoirfaire.platform.entry.OrganisationQuestion;
import eu.savoirfaire.platform.entry.Question;
import eu.savoirfaire.platform.entry.Typed;
import eu.savoirfaire.platform.project.Project;
import eu.savoirfaire.platform.project.ProjectRefusal;
import eu.savoirfaire.platform.project.Projects;
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
import java.util.Map;
import java.util.UUID;

/** Where projects are entered and changed. */
@Controller("/projects")
@Produces(MediaType.TEXT_HTML)
@Consumes(MediaType.APPLICATION_FORM_URLENCODED)
@ExecuteOn(TaskExecutors.BLOCKING)
@Hidden
class ProjectEntryPages {
    private final Projects projects;
    private final OrganisationQuestion organisations;
    private final CurrentActor actor;
    private final Permissions permissions;

    ProjectEntryPages(
            Projects projects, OrganisationQuestion organisations, CurrentActor actor, Permissions permissions) {
        this.projects = projects;
        this.organisations = organisations;
        this.actor = actor;
        this.permissions = permissions;
    }

    @Get("/new")
    Page asked(Visit visit) {
        var lead = visit.parameter("organisation").orElseGet(organisations::mineFirst);
        return entering(new Typed(Map.of("lead", lead, "currency", "EUR")))
                .page()
                .below(Label.key("platform.projects"), "/projects");
    }

    @Post("/new")
    HttpResponse<?> enter(HttpRequest<?> request, @Body Map<String, Object> form) {
        var typed = new Typed(form);
        var asking = entering(typed);
        if (Visit.of(request).switching()) {
            return HttpResponse.ok(asking.again());
        }
        var lead = organisations.read(typed, "lead");
        lead.map(Projects::ledBy)
                .ifPresent(all -> typed.mustBeYours("lead", permissions.may(actor.get(), "project.enter", all)));
        var facts = ProjectEntry.read(typed);
        if (facts == null || lead.isEmpty()) {
            return asking.refused(typed.errors());
        }
        return HttpResponse.seeOther(at(projects.enter(facts, lead.get()).id(), "?done=entered"));
    }

    @Get("/{id}/edit")
    Page edited(Visit visit, UUID id) {
        var project = mine(id);
        return changing(project, new Typed(ProjectEntry.typed(project)), project.version())
                .page()
                .below(Label.key("platform.projects"), "/projects")
                .below(
                        Label.of(project.title(visit.language()).text()),
                        at(project.id(), "").toString());
    }

    @Post("/{id}/edit")
    HttpResponse<?> change(HttpRequest<?> request, UUID id, @Body Map<String, Object> form) {
        var project = mine(id);
        var typed = new Typed(form);
        var asking = changing(project, typed, typed.version());
        if (Visit.of(request).switching()) {
            return HttpResponse.ok(asking.again());
        }
        var facts = ProjectEntry.read(typed);
        if (facts == null) {
            return asking.refused(typed.errors());
        }
        try {
            projects.change(project.id(), facts, typed.version());
        } catch (Refused refused) {
            if (refused.refusal() instanceof ProjectRefusal.Overtaken) {
                return asking.overtaken(projects.require(project.id()).version());
            }
            throw refused;
        }
        return HttpResponse.seeOther(at(project.id(), "?done=changed"));
    }

    private Project mine(UUID id) {
        var project = new ProjectId(id);
        permissions.require(actor.get(), "project.change", project.reference());
        return projects.require(project);
    }

    private Entry entering(Typed typed) {
        var asked = new ArrayList<Question>();
        asked.add(organisations.own("lead", Label.key("platform.project.lead"), typed.text("lead")));
        asked.addAll(ProjectEntry.questions(typed));
        return new Entry(
                "/projects/new",
                Label.key("platform.project.new"),
                Label.key("platform.project.new.lead"),
                asked,
                Label.key("platform.project.enter"),
                0);
    }

    private static Entry changing(Project project, Typed typed, long version) {
        return new Entry(
                at(project.id(), "/edit").toString(),
                Label.key("platform.project.edit"),
                Label.key("platform.project.edit.lead"),
                ProjectEntry.questions(typed),
                Label.key("platform.entry.save"),
                version);
    }

    private static URI at(ProjectId id, String rest) {
        return URI.create("/projects/" + id.value() + rest);
    }
}
