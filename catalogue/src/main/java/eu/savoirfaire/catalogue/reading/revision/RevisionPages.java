package eu.savoirfaire.catalogue.reading.revision;

import eu.savoirfaire.catalogue.redaction.Redactions;
import eu.savoirfaire.catalogue.sheet.Section;
import eu.savoirfaire.catalogue.syndication.PublicSheet;
import eu.savoirfaire.catalogue.syndication.Syndication;
import eu.savoirfaire.infra.access.CurrentActor;
import eu.savoirfaire.infra.access.Permissions;
import eu.savoirfaire.infra.refusal.Refused;
import eu.savoirfaire.infra.vocabulary.Language;
import eu.savoirfaire.infra.web.message.Label;
import eu.savoirfaire.infra.web.page.Page;
import eu.savoirfaire.infra.web.refusal.WebRefusal;
import eu.savoirfaire.infra.web.text.Phrase;
import eu.savoirfaire.infra.web.text.Prose;
import eu.savoirfaire.infra.web.visit.Visit;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Produces;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.swagger.v3.oas.annotations.Hidden;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The list of revisions, and a revision in two languages beside each other. */
@Controller("/practices/{slug}/revisions")
@Produces(MediaType.TEXT_HTML)
@ExecuteOn(TaskExecutors.BLOCKING)
@Hidden
class RevisionPages {
    private final PublicRevisions revisions;
    private final Redactions redactions;
    private final Syndication syndication;
    private final Permissions permissions;
    private final CurrentActor actor;

    RevisionPages(
            PublicRevisions revisions,
            Redactions redactions,
            Syndication syndication,
            Permissions permissions,
            CurrentActor actor) {
        this.revisions = revisions;
        this.redactions = redactions;
        this.syndication = syndication;
        this.permissions = permissions;
        this.actor = actor;
    }

    /** The list; with two numbers chosen in its form, the way to their difference. */
    @Get
    HttpResponse<?> all(HttpRequest<?> request, String slug) {
        var visit = Visit.of(request);
        var from = visit.parameter("from").flatMap(RevisionPages::number);
        var to = visit.parameter("to").flatMap(RevisionPages::number);
        if (from.isPresent() && to.isPresent()) {
            var beside = visit.parameter("view").filter("side"::equals).isPresent();
            return HttpResponse.seeOther(URI.create("/practices/" + slug + "/revisions/" + from.get() + "..." + to.get()
                    + (beside ? "?view=side" : "")));
        }
        var all = revisions.ofSlug(slug);
        var latest = all.getFirst();
        var redacting =
                permissions.may(actor.get(), "practice.redact", latest.id().reference());
        var view = RevisionsView.of(all, redactions.of(latest.id()), visit.origin(), redacting);
        return HttpResponse.ok(Page.of("catalogue/revisions", view, "catalogue.revisions.title", latest.title())
                .below(Label.key("catalogue.practices"), "/practices")
                .below(Label.of(latest.title()), "/practices/" + slug));
    }

    /** A revision in two languages; without {@code one} and {@code other} its own and that of the visit. */
    @Get("/{number}/languages")
    Page languages(HttpRequest<?> request, String slug, String number) {
        var visit = Visit.of(request);
        var wanted = RevisionRange.of(number);
        if (wanted.isDifference()) {
            throw new Refused(new WebRefusal.NothingHere());
        }
        var published = PublicRevisions.numbered(revisions.ofSlug(slug), wanted.to());
        var sheet = syndication.publicSheet(published, visit.origin());
        var available = available(sheet);
        var one = language(visit, "one").orElse(sheet.language());
        var other = language(visit, "other")
                .orElseGet(() -> available.stream()
                        .filter(language -> language != one)
                        .findFirst()
                        .orElse(visit.language()));
        var view = new LanguagesView(
                slug,
                wanted.to(),
                new Phrase(sheet.title(), sheet.language()),
                one,
                other,
                available,
                rows(sheet, one, other));
        return DifferenceViews.below(
                Page.of("catalogue/revision-languages", view, "catalogue.revisions.languages", wanted.to()), published);
    }

    private static List<Language> available(PublicSheet sheet) {
        var all = new ArrayList<Language>();
        all.add(sheet.language());
        all.addAll(sheet.readings().others().keySet());
        return all;
    }

    private static List<LanguagesView.Row> rows(PublicSheet sheet, Language one, Language other) {
        return sheet.texts().keySet().stream()
                .map(section ->
                        new LanguagesView.Row(section.key(), cell(sheet, section, one), cell(sheet, section, other)))
                .toList();
    }

    /** Empty where there is nothing in that language. */
    private static Optional<LanguagesView.Cell> cell(PublicSheet sheet, Section section, Language language) {
        return Optional.ofNullable(sheet.readIn(language).fragments().get(section))
                .filter(fragment -> fragment.language() == language)
                .map(fragment -> new LanguagesView.Cell(Prose.of(fragment.text()), fragment.label()));
    }

    private static Optional<Language> language(Visit visit, String name) {
        return visit.parameter(name).flatMap(Language::of);
    }

    private static Optional<Integer> number(String text) {
        return text.matches("\\d{1,6}") ? Optional.of(Integer.valueOf(text)) : Optional.empty();
    }
}
