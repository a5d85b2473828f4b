package eu.savoirfaire.workshops.certificate.page;

import eu.savoirfaire.infra.access.CurrentActor;
import eu.savoirfaire.infra.access.OrganisationNames;
import eu.savoirfaire.infra.access.People;
import eu.savoirfaire.infra.access.Permissions;
import eu.savoirfaire.infra.refusal.Refused;
import eu.savoirfaire.infra.vocabulary.Language;
import eu.savoirfaire.infra.web.form.Choice;
import eu.savoirfaire.infra.web.form.FormErrors;
import eu.savoirfaire.infra.web.message.Label;
import eu.savoirfaire.infra.web.page.Page;
import eu.savoirfaire.infra.web.text.Phrase;
import eu.savoirfaire.infra.web.visit.Visit;
import eu.savoirfaire.workshops.WorkshopId;
import eu.savoirfaire.workshops.attendance.tally.Tallies;
import eu.savoirfaire.workshops.attendance.tally.Tally;
import eu.savoirfaire.workshops.certificate.Certificate;
import eu.savoirfaire.workshops.certificate.CertificateRefusal;
import eu.savoirfaire.workshops.certificate.Certificates;
import eu.savoirfaire.workshops.certificate.page.CertificateView.Asking;
import eu.savoirfaire.workshops.certificate.page.CertificateView.Line;
import eu.savoirfaire.workshops.certificate.page.CertificateView.Mine;
import eu.savoirfaire.workshops.planning.PlannedWorkshop;
import eu.savoirfaire.workshops.planning.keeping.Plans;
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
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;

/** Certificates as people get them, show them and check them. */
@Hidden
@Controller("/certificates")
@Produces(MediaType.TEXT_HTML)
@Consumes(MediaType.APPLICATION_FORM_URLENCODED)
@ExecuteOn(TaskExecutors.BLOCKING)
class CertificatePages {
    private static final String HOME = "/certificates";

    private final Certificates certificates;
    private final Tallies tallies;
    private final Plans plans;
    private final People people;
    private final OrganisationNames organisations;
    private final Permissions permissions;
    private final CurrentActor actor;

    CertificatePages(
            Certificates certificates,
            Tallies tallies,
            Plans plans,
            People people,
            OrganisationNames organisations,
            Permissions permissions,
            CurrentActor actor) {
        this.certificates = certificates;
        this.tallies = tallies;
        this.plans = plans;
        this.people = people;
        this.organisations = organisations;
        this.permissions = permissions;
        this.actor = actor;
    }

    @Get
    Page mine() {
        var held = certificates.mine().stream()
                .filter(Certificate::isValid)
                .collect(Collectors.toMap(Certificate::workshop, Certificate::id, (one, _) -> one));
        var lines = tallies.of(actor.get().person().orElseThrow()).stream()
                .flatMap(tally -> plans.find(tally.workshop()).map(workshop -> line(workshop, tally, held)).stream())
                .toList();
        return Page.of("workshops/certificate/mine", new Mine(lines), "workshops.certificate.list.title");
    }

    @Get("/new/{workshop}")
    Page ask(Visit visit, UUID workshop) {
        var name = people.name(actor.get().person().orElseThrow()).orElse("");
        return ask(workshop, name, false, visit.language(), FormErrors.none());
    }

    @Post("/new/{workshop}")
    HttpResponse<?> issue(HttpRequest<?> request, UUID workshop, @Body Map<String, Object> form) {
        var name = text(form, "name");
        var shown = text(form, "shown").equals("yes");
        var visit = Visit.of(request);
        var language = Language.of(text(form, "language")).orElse(visit.language());
        if (visit.switching()) {
            return HttpResponse.ok(
                    ask(workshop, name, shown, language, FormErrors.none()).keepingForm("new"));
        }
        try {
            var given = certificates.issue(new WorkshopId(workshop), name, shown, language);
            return HttpResponse.seeOther(URI.create(HOME + "/" + given.id()));
        } catch (Refused refused) {
            if (!(refused.refusal() instanceof CertificateRefusal why)) {
                throw refused;
            }
            var errors = FormErrors.none().with("name", Label.of(why));
            return HttpResponse.status(HttpStatus.valueOf(why.kind().status()))
                    .body(ask(workshop, name, shown, language, errors).keepingForm("new"));
        }
    }

    @Get("/{id}")
    Page check(UUID id) {
        return page(certificates.find(id), "", FormErrors.none());
    }

    @Post("/{id}/name")
    HttpResponse<?> show(UUID id, @Body Map<String, Object> form) {
        certificates.show(id, text(form, "shown").equals("yes"));
        return HttpResponse.seeOther(URI.create(HOME + "/" + id));
    }

    @Post("/{id}/revoke")
    HttpResponse<?> revoke(HttpRequest<?> request, UUID id, @Body Map<String, Object> form) {
        var reason = text(form, "reason");
        var certificate = certificates.find(id);
        permissions.require(
                actor.get(), Certificates.REVOKE, certificate.workshop().reference());
        if (Visit.of(request).switching()) {
            return HttpResponse.ok(page(certificate, reason, FormErrors.none()).keepingForm("revoke"));
        }
        try {
            certificates.revoke(id, reason);
            return HttpResponse.seeOther(URI.create(HOME + "/" + id));
        } catch (Refused refused) {
            var why = refused.refusal();
            var errors = FormErrors.none().with("reason", Label.of(why));
            return HttpResponse.status(HttpStatus.valueOf(why.kind().status()))
                    .body(page(certificate, reason, errors).keepingForm("revoke"));
        }
    }

    private Line line(PlannedWorkshop workshop, Tally tally, Map<WorkshopId, UUID> held) {
        var plan = workshop.plan();
        return new Line(
                workshop.id().value(),
                new Phrase(plan.title(), plan.language()),
                plan.hours().start().toLocalDate(),
                tally.minutes(),
                tally.programme(),
                tally.share(),
                Optional.ofNullable(held.get(workshop.id())),
                certificates.hindrance(workshop.id()).map(Label::of));
    }

    private Page page(Certificate certificate, String typed, FormErrors errors) {
        var own = certificate.person().isPresent()
                && certificate.person().equals(actor.get().person());
        var revocable = permissions.may(
                actor.get(), Certificates.REVOKE, certificate.workshop().reference());
        var facts = certificate.facts();
        var view = new CertificateView(
                certificate.id(),
                new Phrase(facts.title(), facts.language()),
                organisations.name(facts.holder()).orElse(""),
                facts.heldOn(),
                facts.minutes(),
                facts.programme(),
                facts.training(),
                certificate.nameShown() || own ? certificate.name() : "",
                certificate.revoked().map(at -> LocalDate.ofInstant(at, ZoneOffset.UTC)),
                own,
                certificate.nameShown(),
                revocable,
                own || revocable ? certificates.reason(certificate.id()) : Optional.empty(),
                typed,
                errors);
        return Page.of("workshops/certificate/one", view, "workshops.certificate.title");
    }

    private Page ask(UUID workshop, String name, boolean shown, Language language, FormErrors errors) {
        var plan = plans.find(new WorkshopId(workshop))
                .orElseThrow(() -> new Refused(new CertificateRefusal.NotYet()))
                .plan();
        List<Choice> languages = Arrays.stream(Language.values())
                .map(each -> Choice.of(each.code(), Label.of(each.ownName()), each == language))
                .toList();
        var view = new Asking(workshop, new Phrase(plan.title(), plan.language()), name, shown, languages, errors);
        return Page.of("workshops/certificate/new", view, "workshops.certificate.new.title")
                .below(Label.key("workshops.certificate.list.title"), HOME);
    }

    private static String text(Map<String, Object> form, String name) {
        return form.get(name) instanceof String text ? text.strip() : "";
    }
}
