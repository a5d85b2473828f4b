package eu.savoirfaire.catalogue.editorial.page;

import eu.savoirfaire.catalogue.editorial.Editorial;
import eu.savoirfaire.catalogue.editorial.SheetStandings;
import eu.savoirfaire.catalogue.editorial.keeping.Standings;
import eu.savoirfaire.catalogue.practice.Practice;
import eu.savoirfaire.catalogue.practice.PracticeRefusal;
import eu.savoirfaire.catalogue.practice.Practices;
import eu.savoirfaire.catalogue.review.Decision;
import eu.savoirfaire.catalogue.review.ReviewRefusal;
import eu.savoirfaire.catalogue.review.Standing;
import eu.savoirfaire.catalogue.review.StandingCommand;
import eu.savoirfaire.catalogue.review.table.Hand;
import eu.savoirfaire.catalogue.sheet.Section;
import eu.savoirfaire.catalogue.sheet.Sheet;
import eu.savoirfaire.infra.access.CurrentActor;
import eu.savoirfaire.infra.access.Permissions;
import eu.savoirfaire.infra.refusal.Refused;
import eu.savoirfaire.infra.web.form.FormErrors;
import eu.savoirfaire.infra.web.message.Label;
import eu.savoirfaire.infra.web.page.Page;
import eu.savoirfaire.infra.web.text.Phrase;
import eu.savoirfaire.infra.web.visit.Visit;
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
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What is done about something published: corrected, archived, hidden, and all of it undone. */
@Controller("/practices/{slug}/standing")
@Produces(MediaType.TEXT_HTML)
@Consumes(MediaType.APPLICATION_FORM_URLENCODED)
@ExecuteOn(TaskExecutors.BLOCKING)
@Hidden
class StandingPages {
    private static final String CHECK = "check";

    private static final Set<String> ALL = Set.of(
            "revise",
            "correct",
            "revert-correction",
            CHECK,
            "archive",
            "restore",
            "hide",
            "confirm-removal",
            "lift",
            "ask-back",
            "bring-back");

    private final Practices practices;
    private final Standings standings;
    private final SheetStandings views;
    private final Editorial editorial;
    private final Permissions permissions;
    private final CurrentActor actor;

    StandingPages(
            Practices practices,
            Standings standings,
            SheetStandings views,
            Editorial editorial,
            Permissions permissions,
            CurrentActor actor) {
        this.practices = practices;
        this.standings = standings;
        this.views = views;
        this.editorial = editorial;
        this.permissions = permissions;
        this.actor = actor;
    }

    @Get
    Page show(Visit visit, String slug) {
        var done = visit.parameter("done").filter(act -> ALL.contains(act) || act.equals("publish"));
        return page(
                kept(slug),
                done.map(act -> Label.key("catalogue.editorial.done." + act)),
                Typed.NOTHING,
                FormErrors.none());
    }

    @Post("/{act}")
    HttpResponse<?> act(HttpRequest<?> request, String slug, String act, @Body Map<String, Object> form) {
        var practice = kept(slug);
        var typed = new Typed(form);
        if (!ALL.contains(act)) {
            throw new Refused(new PracticeRefusal.NotFound(slug + "/" + act));
        }
        if (Visit.of(request).switching()) {
            return HttpResponse.ok(
                    page(practice, Optional.empty(), typed, FormErrors.none()).keepingForm(act));
        }
        if (act.equals(CHECK)) {
            editorial.check(practice.id());
            return done(practice, act);
        }
        return switch (editorial.perform(practice.id(), typed.version(), command(act, typed, practice))) {
            case Decision.Done<Standing> _, Decision.DoneAlready<Standing> _ -> done(practice, act);
            case Decision.Not<Standing>(var why) -> refused(practice, act, typed, why);
        };
    }

    /** A new revision is gone on with where it is written. */
    private static HttpResponse<?> done(Practice practice, String act) {
        return HttpResponse.seeOther(URI.create(
                act.equals("revise")
                        ? "/sheets/" + practice.code()
                        : "/practices/" + practice.slug() + "/standing?done=" + act));
    }

    private HttpResponse<?> refused(Practice practice, String act, Typed typed, ReviewRefusal why) {
        var field = why instanceof ReviewRefusal.Lacking lacking && lacking.need() == ReviewRefusal.Need.REASON
                ? act + "-reason"
                : act;
        var errors = FormErrors.none().with(field, Label.of(why));
        var now = practices.find(practice.id()).orElseThrow();
        return HttpResponse.status(HttpStatus.valueOf(why.kind().status()))
                .body(page(now, Optional.empty(), typed, errors).keepingForm(act));
    }

    private static StandingCommand command(String act, Typed typed, Practice practice) {
        var reason = typed.text(act + "-reason");
        return switch (act) {
            case "revise" -> new StandingCommand.Revise(practice.workingCopy().isPresent());
            case "correct" -> correction(typed, practice);
            case "revert-correction" -> new StandingCommand.RevertCorrection();
            case "archive" -> new StandingCommand.Archive(reason);
            case "restore" -> new StandingCommand.Restore();
            case "hide" -> new StandingCommand.Hide(reason);
            case "confirm-removal" -> new StandingCommand.ConfirmRemoval();
            case "lift" -> new StandingCommand.Lift();
            case "ask-back" -> new StandingCommand.AskBack(reason);
            case "bring-back" -> new StandingCommand.BringBack();
            default -> throw new IllegalArgumentException(act);
        };
    }

    private static StandingCommand correction(Typed typed, Practice practice) {
        var before = practice.published().orElseThrow().sheet();
        var after = before;
        for (var section : Section.values()) {
            var name = "text-" + section.key();
            if (typed.form().containsKey(name)) {
                after = after.with(section, typed.text(name).replace("\r\n", "\n"));
            }
        }
        return new StandingCommand.Correct(before, after);
    }

    private Page page(Practice practice, Optional<Label> done, Typed typed, FormErrors errors) {
        var revision = practice.published().orElseThrow();
        var sheet = revision.sheet();
        var standing = standings.of(practice);
        var view = new StandingView(
                practice.code(),
                practice.slug(),
                new Phrase(sheet.title(), sheet.textLanguage()),
                sheet.textLanguage(),
                revision.edition().toString(),
                standing.unchecked(),
                Hand.of(actor.get(), standing.manuscript()).contains(Hand.CURATOR),
                practice.workingCopy().isPresent(),
                views.ofPublished(practice),
                done,
                Arrays.stream(Section.values())
                        .filter(section -> sheet.text(section).isPresent() || section == Section.CONTACT)
                        .map(section -> field(section, sheet, typed))
                        .toList(),
                typed,
                errors);
        return Page.of("catalogue/editorial/standing", view, "catalogue.editorial.standing.title", practice.code())
                .below(Label.key("catalogue.practices"), "/practices");
    }

    private static StandingView.Field field(Section section, Sheet sheet, Typed typed) {
        var name = "text-" + section.key();
        return new StandingView.Field(
                name, section.key(), typed.or(name, sheet.text(section).orElse("")));
    }

    private Practice kept(String slug) {
        var practice = practices.findBySlug(slug).orElseThrow(() -> notFound(slug));
        permissions.require(actor.get(), "sheet.maintain", practice.id().reference());
        return practice.published().map(_ -> practice).orElseThrow(() -> notFound(slug));
    }

    private static Refused notFound(String slug) {
        return new Refused(new PracticeRefusal.NotFound(slug));
    }
}
