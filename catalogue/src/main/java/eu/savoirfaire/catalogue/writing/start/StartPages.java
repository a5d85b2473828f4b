package eu.savoirfaire.catalogue.writing.start;

import eu.savoirfaire.catalogue.practice.PracticeRefusal;
import eu.savoirfaire.catalogue.publication.PublishedSheet;
import eu.savoirfaire.catalogue.publication.PublishedSheets;
import eu.savoirfaire.catalogue.sheet.Section;
import eu.savoirfaire.catalogue.syndication.Syndication;
import eu.savoirfaire.catalogue.writing.Beginning;
import eu.savoirfaire.catalogue.writing.NewSheet;
import eu.savoirfaire.catalogue.writing.TypedText;
import eu.savoirfaire.catalogue.writing.Way;
import eu.savoirfaire.catalogue.writing.Writing;
import eu.savoirfaire.infra.access.CurrentActor;
import eu.savoirfaire.infra.access.OrganisationId;
import eu.savoirfaire.infra.refusal.Refused;
import eu.savoirfaire.infra.vocabulary.Language;
import eu.savoirfaire.infra.web.form.Choice;
import eu.savoirfaire.infra.web.form.FormErrors;
import eu.savoirfaire.infra.web.guard.KeepsTyped;
import eu.savoirfaire.infra.web.message.Label;
import eu.savoirfaire.infra.web.page.Page;
import eu.savoirfaire.infra.web.text.Phrase;
import eu.savoirfaire.infra.web.visit.Visit;
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
import java.util.Optional;

/** Three answers, and the sheet is begun. */
@Controller
@Produces(MediaType.TEXT_HTML)
@Consumes(MediaType.APPLICATION_FORM_URLENCODED)
@ExecuteOn(TaskExecutors.BLOCKING)
@Hidden
class StartPages {
    private static final String FORM = "start";
    private static final String NEW = "/sheets/new";

    private final Beginning beginning;
    private final PublishedSheets published;
    private final Syndication syndication;
    private final CurrentActor actor;

    StartPages(Beginning beginning, PublishedSheets published, Syndication syndication, CurrentActor actor) {
        this.beginning = beginning;
        this.published = published;
        this.syndication = syndication;
        this.actor = actor;
    }

    @Get(NEW)
    Page asked(HttpRequest<?> request) {
        return page(newSheet(Map.of(), Visit.of(request).language()));
    }

    @Post(NEW)
    @KeepsTyped
    HttpResponse<?> begin(HttpRequest<?> request, @Body Map<String, Object> form) {
        var visit = Visit.of(request);
        var asking = newSheet(form, visit.language());
        if (visit.switching()) {
            return HttpResponse.ok(page(asking).keepingForm(FORM));
        }
        var organisation = organisation(form);
        var subject = TypedText.of(typed(form, "subject"));
        var errors = errors(organisation, subject);
        if (errors.any() || organisation.isEmpty()) {
            return HttpResponse.badRequest(page(asking.with(errors)).keepingForm(FORM));
        }
        var language = Language.of(typed(form, "language")).orElse(visit.language());
        var wanted = new NewSheet(organisation.get(), language, Map.of(Section.SUBJECT, subject));
        var practice = beginning.begin(wanted, visit.language());
        return HttpResponse.seeOther(URI.create(Way.after(practice.code(), Section.SUBJECT, Writing.sheet(practice))));
    }

    @Get("/practices/{slug}/clone")
    Page example(String slug) {
        return page(adapted(sheet(slug), Map.of()));
    }

    @Post("/practices/{slug}/clone")
    HttpResponse<?> adapt(HttpRequest<?> request, String slug, @Body Map<String, Object> form) {
        var visit = Visit.of(request);
        var source = sheet(slug);
        var asking = adapted(source, form);
        if (visit.switching()) {
            return HttpResponse.ok(page(asking).keepingForm(FORM));
        }
        var organisation = organisation(form);
        if (organisation.isEmpty()) {
            return HttpResponse.badRequest(
                    page(asking.with(errors(organisation, slug))).keepingForm(FORM));
        }
        var example = syndication.publicSheet(source, visit.origin()).sheet();
        var practice = beginning.adapt(example, source, organisation.get(), visit.language());
        return HttpResponse.seeOther(URI.create(Way.list(practice.code())));
    }

    private PublishedSheet sheet(String slug) {
        return published.findBySlug(slug).orElseThrow(() -> new Refused(new PracticeRefusal.NotFound(slug)));
    }

    private Optional<OrganisationId> organisation(Map<String, Object> form) {
        var mine = beginning.organisations(actor.get());
        return mine.stream()
                .filter(one -> mine.size() == 1 || one.id().value().toString().equals(typed(form, "organisation")))
                .map(Beginning.Writer::id)
                .findFirst();
    }

    private static FormErrors errors(Optional<OrganisationId> organisation, String subject) {
        var errors = FormErrors.none();
        if (organisation.isEmpty()) {
            errors = errors.with("organisation", Label.key("catalogue.writing.no-organisation"));
        }
        if (subject.length() > Writing.LONGEST) {
            return errors.with("subject", Label.key("catalogue.writing.too-long", Writing.LONGEST));
        }
        return subject.isEmpty() ? errors.with("subject", Label.key("catalogue.writing.no-subject")) : errors;
    }

    private StartView newSheet(Map<String, Object> form, Language usual) {
        var chosen = Language.of(typed(form, "language")).orElse(usual);
        var languages = Arrays.stream(Language.values())
                .map(one -> Choice.of(one.code(), Label.of(one.ownName()), one == chosen))
                .toList();
        return new StartView(
                NEW, organisations(form), languages, typed(form, "subject"), Optional.empty(), true, FormErrors.none());
    }

    private StartView adapted(PublishedSheet source, Map<String, Object> form) {
        return new StartView(
                "/practices/" + source.slug() + "/clone",
                organisations(form),
                List.of(),
                "",
                Optional.of(new Phrase(source.title(), source.language())),
                actor.get().person().isPresent(),
                FormErrors.none());
    }

    private List<Choice> organisations(Map<String, Object> form) {
        var chosen = typed(form, "organisation");
        return beginning.organisations(actor.get()).stream()
                .map(one -> Choice.of(
                        one.id().value().toString(),
                        Label.of(one.name()),
                        one.id().value().toString().equals(chosen)))
                .toList();
    }

    private static Page page(StartView view) {
        var title = view.example().isPresent() ? "catalogue.writing.clone" : "catalogue.writing.new";
        return Page.titled("catalogue/writing/start", view, Label.key(title))
                .below(Label.key("catalogue.writing.sheets"), "/sheets");
    }

    private static String typed(Map<String, Object> form, String field) {
        return form.get(field) instanceof String text ? text.strip() : "";
    }
}
