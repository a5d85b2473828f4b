package eu.savoirfaire.matching.cohort.page;

import eu.savoirfaire.infra.access.OrganisationId;
import eu.savoirfaire.infra.web.form.Choice;
import eu.savoirfaire.infra.web.guard.KeepsTyped;
import eu.savoirfaire.infra.web.message.Label;
import eu.savoirfaire.infra.web.page.Page;
import eu.savoirfaire.infra.web.visit.Visit;
import eu.savoirfaire.matching.cohort.Cohort;
import eu.savoirfaire.matching.cohort.CohortState;
import eu.savoirfaire.matching.cohort.keeping.Cohorts;
import eu.savoirfaire.matching.cohort.tending.Tending;
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
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The cohorts there are, and a new one. */
@Controller("/matching/cohorts")
@Produces(MediaType.TEXT_HTML)
@Consumes(MediaType.APPLICATION_FORM_URLENCODED)
@ExecuteOn(TaskExecutors.BLOCKING)
@Hidden
class CohortListPages {
    private final Cohorts cohorts;
    private final Tending tending;
    private final Managing managing;
    private final Clock clock;

    CohortListPages(Cohorts cohorts, Tending tending, Managing managing, Clock clock) {
        this.cohorts = cohorts;
        this.tending = tending;
        this.managing = managing;
        this.clock = clock;
    }

    /** @param mayBegin whether the reader may begin one */
    record ListView(List<Entry> cohorts, boolean mayBegin) {
        record Entry(
                String href,
                String name,
                String organisation,
                Label kind,
                Label state,
                boolean open,
                LocalDate first,
                LocalDate last) {}
    }

    @Get
    Page list() {
        var shown = cohorts.all().stream()
                .filter(cohort -> cohort.state() != CohortState.DRAFT || managing.may(cohort.id()))
                .map(this::entry)
                .toList();
        return Page.of(
                        "matching/cohort/list",
                        new ListView(shown, !managing.organisations().isEmpty()),
                        "matching.cohorts")
                .describedBy(Label.key("matching.cohorts.lead"));
    }

    @Get("/new")
    Page begin() {
        return form(CohortForm.blank(LocalDate.now(clock)));
    }

    @Post("/new")
    @KeepsTyped
    HttpResponse<?> begin(HttpRequest<?> request, @Body Map<String, Object> typed) {
        var form = new CohortForm(typed);
        if (Visit.of(request).switching()) {
            return HttpResponse.ok(form(form).keepingForm("cohort-form"));
        }
        var facts = form.facts();
        var organisation = organisation(form);
        if (organisation.isEmpty()) {
            form.wrong("organisation", "matching.cohort.wrong.organisation");
        }
        if (facts.isEmpty() || organisation.isEmpty()) {
            return HttpResponse.badRequest(form(form).keepingForm("cohort-form"));
        }
        var begun = tending.draft(organisation.get(), facts.get());
        return HttpResponse.seeOther(
                URI.create("/matching/cohorts/" + begun.id().value()));
    }

    private Optional<OrganisationId> organisation(CohortForm form) {
        var mine = managing.organisations();
        return mine.size() == 1
                ? mine.stream().findFirst()
                : CohortForm.id(form.text("organisation"))
                        .map(OrganisationId::new)
                        .filter(mine::contains);
    }

    private Page form(CohortForm form) {
        var title = Label.key("matching.cohort.new");
        var choices = managing.choices(form.text("organisation"));
        var view = FormView.of(title, "/matching/cohorts/new", form, choices.size() == 1 ? List.<Choice>of() : choices);
        return Page.titled("matching/cohort/form", view, title)
                .below(Label.key("matching.cohorts"), "/matching/cohorts");
    }

    private ListView.Entry entry(Cohort cohort) {
        var facts = cohort.facts();
        return new ListView.Entry(
                "/matching/cohorts/" + cohort.id().value(),
                facts.name(),
                managing.name(cohort.organisation()),
                Label.key("matching.cohort.kind." + facts.kind().word()),
                Label.key("matching.cohort.state." + cohort.state().word()),
                cohort.state() == CohortState.OPEN,
                facts.first(),
                facts.last());
    }
}
