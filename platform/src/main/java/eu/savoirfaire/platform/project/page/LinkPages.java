package eu.savoirfaire.platform.project.page;

import eu.savoirfaire.infra.access.CurrentActor;
import eu.savoirfaire.infra.access.Permissions;
import eu.savoirfaire.infra.refusal.Refused;
import eu.savoirfaire.infra.web.form.Choice;
import eu.savoirfaire.infra.web.message.Label;
import eu.savoirfaire.infra.web.page.Page;
import eu.savoirfaire.infra.web.visit.Visit;
import eu.savoirfaire.platform.ProjectId;
import eu.savoirfaire.platform.entry.Entry;
import eu.savoirfaire.platform.entry.Question;
import eu.savoirfaire.platform.entry.Typed;
import eu.savoirfaire.platform.project.Project;
import eu.savoirfaire.platform.project.Projects;
import eu.savoirfaire.platform.project.continuity.Continuities;
import eu.savoirfaire.platform.project.continuity.Continuity;
import eu.savoirfaire.platform.project.continuity.ContinuityRefusal;
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
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** Where it is said from which earlier ones a project goes on. */
@Controller("/projects/{id}/links")
@Produces(MediaType.TEXT_HTML)
@Consumes(MediaType.APPLICATION_FORM_URLENCODED)
@ExecuteOn(TaskExecutors.BLOCKING)
@Hidden
class LinkPages {
    private final Projects projects;
    private final Continuities continuities;
    private final CurrentActor actor;
    private final Permissions permissions;

    LinkPages(Projects projects, Continuities continuities, CurrentActor actor, Permissions permissions) {
        this.projects = projects;
        this.continuities = continuities;
        this.actor = actor;
        this.permissions = permissions;
    }

    @Get("/new")
    Page linking(Visit visit, UUID id) {
        var project = mine(id);
        return linking(project, new Typed(Map.of()), visit)
                .page()
                .below(Label.key("platform.projects"), "/projects")
                .below(Label.of(project.title(visit.language()).text()), "/projects/" + id);
    }

    @Post("/new")
    HttpResponse<?> link(HttpRequest<?> request, UUID id, @Body Map<String, Object> form) {
        var visit = Visit.of(request);
        var project = mine(id);
        var typed = new Typed(form);
        var asking = linking(project, typed, visit);
        if (visit.switching()) {
            return HttpResponse.ok(asking.again());
        }
        var kind = Continuity.of(typed.text("kind"));
        if (kind.isEmpty()) {
            typed.wrong("kind", Label.key("platform.entry.choose-one"));
        }
        var earlier = earlier(typed.text("earlier"));
        if (earlier.isEmpty()) {
            typed.wrong("earlier", Label.key("platform.entry.choose-one"));
        }
        if (typed.errors().any()) {
            return asking.refused(typed.errors());
        }
        try {
            continuities.link(project.id(), earlier.orElseThrow().id(), kind.orElseThrow());
        } catch (Refused refused) {
            if (refused.refusal() instanceof ContinuityRefusal refusal) {
                typed.wrong("earlier", Label.key(refusal.code()));
                return asking.refused(typed.errors());
            }
            throw refused;
        }
        return back(id, "linked");
    }

    @Post("/{earlier}/remove")
    HttpResponse<?> unlink(UUID id, UUID earlier) {
        continuities.unlink(new ProjectId(id), new ProjectId(earlier));
        return back(id, "unlinked");
    }

    private Project mine(UUID id) {
        var project = new ProjectId(id);
        permissions.require(actor.get(), "project.link", project.reference());
        return projects.require(project);
    }

    private Optional<Project> earlier(String id) {
        try {
            return projects.find(new ProjectId(UUID.fromString(id)));
        } catch (IllegalArgumentException noId) {
            return Optional.empty();
        }
    }

    private Entry linking(Project project, Typed typed, Visit visit) {
        var kinds = Arrays.stream(Continuity.values())
                .map(kind -> new Choice(
                        kind.code(),
                        Label.key("platform.continuity." + kind.code()),
                        kind.code().equals(typed.text("kind")),
                        Label.key("platform.continuity." + kind.code() + ".hint")))
                .toList();
        var others = new ArrayList<Choice>();
        others.add(Choice.of(
                "", Label.key("platform.entry.choose"), typed.text("earlier").isEmpty()));
        projects.all().stream()
                .filter(other -> !other.id().equals(project.id()))
                .forEach(other -> others.add(Choice.of(
                        other.id().value().toString(),
                        Label.of(other.title(visit.language()).text()),
                        other.id().value().toString().equals(typed.text("earlier")))));
        return new Entry(
                "/projects/" + project.id().value() + "/links/new",
                Label.key("platform.continuity.new"),
                Label.key("platform.continuity.new.lead"),
                List.of(
                        Question.choice("kind", "radio", Label.key("platform.continuity.kind"), kinds),
                        Question.choice("earlier", "select", Label.key("platform.continuity.earlier"), others)),
                Label.key("platform.continuity.enter"),
                0);
    }

    private static HttpResponse<?> back(UUID id, String done) {
        return HttpResponse.seeOther(URI.create("/projects/" + id + "?done=" + done + "#continuity"));
    }
}
