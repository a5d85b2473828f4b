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
import eu.savoirfaire.platform.entry.OrganisationQuestion;
import eu.savoirfaire.platform.entry.Question;
import eu.savoirfaire.platform.entry.Typed;
import eu.savoirfaire.platform.project.PartnerRole;
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
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Where partners come and go, and the lead is handed over. */
@Controller("/projects/{id}")
@Produces(MediaType.TEXT_HTML)
@Consumes(MediaType.APPLICATION_FORM_URLENCODED)
@ExecuteOn(TaskExecutors.BLOCKING)
@Hidden
class PartnerPages {
    private final Projects projects;
    private final OrganisationQuestion organisations;
    private final CurrentActor actor;
    private final Permissions permissions;

    PartnerPages(Projects projects, OrganisationQuestion organisations, CurrentActor actor, Permissions permissions) {
        this.projects = projects;
        this.organisations = organisations;
        this.actor = actor;
        this.permissions = permissions;
    }

    @Get("/partners/new")
    Page joining(Visit visit, UUID id) {
        return below(mine(id), visit, joining(id, new Typed(Map.of())));
    }

    @Post("/partners/new")
    HttpResponse<?> join(HttpRequest<?> request, UUID id, @Body Map<String, Object> form) {
        mine(id);
        var typed = new Typed(form);
        var asking = joining(id, typed);
        if (Visit.of(request).switching()) {
            return HttpResponse.ok(asking.again());
        }
        var organisation = organisations.read(typed, "organisation");
        var role = PartnerRole.of(typed.text("role"));
        if (role.isEmpty()) {
            typed.wrong("role", Label.key("platform.entry.choose-one"));
        }
        var from = typed.day("from");
        var until = typed.day("until");
        if (from.isPresent() && until.filter(day -> day.isBefore(from.get())).isPresent()) {
            typed.wrong("until", Label.key("platform.partner.until.wrong"));
        }
        return done(
                asking,
                typed,
                "organisation",
                id,
                () -> projects.join(
                        new ProjectId(id),
                        organisation.orElseThrow(),
                        role.orElseThrow(),
                        from.orElse(null),
                        until.orElse(null)));
    }

    @Get("/partners/{partner}/end")
    Page leaving(Visit visit, UUID id, UUID partner) {
        var project = mine(id);
        return below(project, visit, leaving(project, partner, new Typed(Map.of())));
    }

    @Post("/partners/{partner}/end")
    HttpResponse<?> leave(HttpRequest<?> request, UUID id, UUID partner, @Body Map<String, Object> form) {
        var typed = new Typed(form);
        var asking = leaving(mine(id), partner, typed);
        if (Visit.of(request).switching()) {
            return HttpResponse.ok(asking.again());
        }
        var day = typed.requiredDay("day");
        return done(asking, typed, "day", id, () -> projects.leave(new ProjectId(id), partner, day.orElseThrow()));
    }

    @Get("/lead")
    Page handingOver(Visit visit, UUID id) {
        return below(mine(id), visit, handingOver(id, new Typed(Map.of())));
    }

    @Post("/lead")
    HttpResponse<?> handOver(HttpRequest<?> request, UUID id, @Body Map<String, Object> form) {
        mine(id);
        var typed = new Typed(form);
        var asking = handingOver(id, typed);
        if (Visit.of(request).switching()) {
            return HttpResponse.ok(asking.again());
        }
        var organisation = organisations.read(typed, "organisation");
        var day = typed.requiredDay("day");
        return done(
                asking,
                typed,
                "day",
                id,
                () -> projects.handOver(new ProjectId(id), organisation.orElseThrow(), day.orElseThrow()));
    }

    /** Does it unless something has to be mended; a refusal is told at its field. */
    private static HttpResponse<?> done(Entry asking, Typed typed, String field, UUID id, Runnable change) {
        if (typed.errors().any()) {
            return asking.refused(typed.errors());
        }
        try {
            change.run();
        } catch (Refused refused) {
            if (refused.refusal() instanceof ProjectRefusal refusal) {
                typed.wrong(field, Label.key(refusal.code()));
                return asking.refused(typed.errors());
            }
            throw refused;
        }
        return HttpResponse.seeOther(URI.create("/projects/" + id + "?done=partners#partners"));
    }

    private Project mine(UUID id) {
        var project = new ProjectId(id);
        permissions.require(actor.get(), "project.change", project.reference());
        return projects.require(project);
    }

    private static Page below(Project project, Visit visit, Entry asking) {
        return asking.page()
                .below(Label.key("platform.projects"), "/projects")
                .below(
                        Label.of(project.title(visit.language()).text()),
                        "/projects/" + project.id().value());
    }

    private Entry joining(UUID id, Typed typed) {
        var roles = Arrays.stream(PartnerRole.values())
                .filter(role -> role != PartnerRole.LEAD)
                .map(role -> Choice.of(
                        role.code(),
                        Label.key("platform.partner.role." + role.code()),
                        role.code().equals(typed.text("role"))))
                .toList();
        return new Entry(
                "/projects/" + id + "/partners/new",
                Label.key("platform.partner.new"),
                Label.key("platform.partner.new.lead"),
                List.of(
                        organisations.any(
                                "organisation", Label.key("platform.partner.organisation"), typed.text("organisation")),
                        Question.choice("role", "radio", Label.key("platform.partner.role"), roles),
                        Question.day("from", Label.key("platform.partner.from"), typed.text("from"))
                                .ifAny(),
                        Question.day("until", Label.key("platform.partner.until"), typed.text("until"))
                                .ifAny()),
                Label.key("platform.partner.enter"),
                0);
    }

    private Entry leaving(Project project, UUID partner, Typed typed) {
        var name = organisations.name(project.partner(partner).organisation());
        return new Entry(
                "/projects/" + project.id().value() + "/partners/" + partner + "/end",
                Label.key("platform.partner.end", name),
                Label.key("platform.partner.end.lead"),
                List.of(Question.day("day", Label.key("platform.partner.last-day"), typed.text("day"))),
                Label.key("platform.entry.save"),
                0);
    }

    private Entry handingOver(UUID id, Typed typed) {
        return new Entry(
                "/projects/" + id + "/lead",
                Label.key("platform.project.hand-over"),
                Label.key("platform.project.hand-over.lead"),
                List.of(
                        organisations.any(
                                "organisation", Label.key("platform.project.new-lead"), typed.text("organisation")),
                        Question.day("day", Label.key("platform.project.leads-from"), typed.text("day"))),
                Label.key("platform.project.hand-over"),
                0);
    }
}
