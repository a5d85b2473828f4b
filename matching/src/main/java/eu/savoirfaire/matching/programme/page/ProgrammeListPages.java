package eu.savoirfaire.matching.programme.page;

import eu.savoirfaire.infra.access.OrganisationId;
import eu.savoirfaire.infra.web.form.Choice;
import eu.savoirfaire.infra.web.guard.KeepsTyped;
import eu.savoirfaire.infra.web.message.Label;
import eu.savoirfaire.infra.web.page.Page;
import eu.savoirfaire.infra.web.visit.Visit;
import eu.savoirfaire.matching.cohort.page.Managing;
import eu.savoirfaire.matching.programme.Programme;
import eu.savoirfaire.matching.programme.ProgrammeState;
import eu.savoirfaire.matching.programme.conduct.Leading;
import eu.savoirfaire.matching.programme.keeping.Programmes;
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

/** The programmes there are, and a new one. */
@Controller("/matching/programmes")
@Produces(MediaType.TEXT_HTML)
@Consumes(MediaType.APPLICATION_FORM_URLENCODED)
@ExecuteOn(TaskExecutors.BLOCKING)
@Hidden
class ProgrammeListPages {
    private final Programmes programmes;
    private final ProgrammeViews views;
    private final Leading leading;
    private final Managing managing;
    private final Clock clock;

    ProgrammeListPages(Programmes programmes, ProgrammeViews views, Leading leading, Managing managing, Clock clock) {
        this.programmes = programmes;
        this.views = views;
        this.leading = leading;
        this.managing = managing;
        this.clock = clock;
    }

    /** @param mayBegin whether the reader may begin one */
    record ListView(List<Entry> programmes, boolean mayBegin) {
        record Entry(
                String href,
                String name,
                String organisation,
                String aim,
                Label state,
                boolean running,
                LocalDate first,
                LocalDate last) {}
    }

    @Get
    Page list() {
        var shown = programmes.all().stream()
                .filter(programme -> programme.isPublic() || views.may(programme.id()))
                .map(this::entry)
                .toList();
        return Page.of(
                        "matching/programme/list",
                        new ListView(shown, !managing.organisations().isEmpty()),
                        "matching.programmes")
                .describedBy(Label.key("matching.programmes.lead"))
                .below(Label.key("matching.suggestions.entrance"), "/matching");
    }

    @Get("/new")
    Page begin() {
        return form(ProgrammeForm.blank(LocalDate.now(clock)));
    }

    @Post("/new")
    @KeepsTyped
    HttpResponse<?> begin(HttpRequest<?> request, @Body Map<String, Object> typed) {
        var form = new ProgrammeForm(typed);
        if (Visit.of(request).switching()) {
            return HttpResponse.ok(form(form).keepingForm("programme-form"));
        }
        var facts = form.facts();
        var organisation = organisation(form);
        if (organisation.isEmpty()) {
            form.wrong("organisation", Label.key("matching.cohort.wrong.organisation"));
        }
        if (facts.isEmpty() || organisation.isEmpty()) {
            return HttpResponse.badRequest(form(form).keepingForm("programme-form"));
        }
        var begun = leading.draft(organisation.get(), facts.get());
        return HttpResponse.seeOther(URI.create(ProgrammeViews.address(begun.id())));
    }

    private Optional<OrganisationId> organisation(ProgrammeForm form) {
        var mine = managing.organisations();
        return mine.size() == 1
                ? mine.stream().findFirst()
                : ProgrammePages.id(form.text("organisation"))
                        .map(OrganisationId::new)
                        .filter(mine::contains);
    }

    private Page form(ProgrammeForm form) {
        var title = Label.key("matching.programme.new");
        var choices = managing.choices(form.text("organisation"));
        var view = FormView.of(
                title, "/matching/programmes/new", form, choices.size() == 1 ? List.<Choice>of() : choices, 0);
        return Page.titled("matching/programme/form", view, title)
                .below(Label.key("matching.programmes"), "/matching/programmes");
    }

    private ListView.Entry entry(Programme programme) {
        var facts = programme.facts();
        return new ListView.Entry(
                ProgrammeViews.address(programme.id()),
                facts.name(),
                views.organisation(programme),
                facts.aim(),
                Label.key("matching.programme.state." + programme.state().word()),
                programme.state() == ProgrammeState.RUNNING,
                facts.first(),
                facts.last());
    }
}
