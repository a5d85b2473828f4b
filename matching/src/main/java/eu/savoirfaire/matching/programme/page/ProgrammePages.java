package eu.savoirfaire.matching.programme.page;

import eu.savoirfaire.infra.access.CurrentActor;
import eu.savoirfaire.infra.access.Permissions;
import eu.savoirfaire.infra.refusal.Refusal;
import eu.savoirfaire.infra.refusal.Refused;
import eu.savoirfaire.infra.web.form.FormErrors;
import eu.savoirfaire.infra.web.guard.KeepsTyped;
import eu.savoirfaire.infra.web.message.Label;
import eu.savoirfaire.infra.web.page.Page;
import eu.savoirfaire.infra.web.visit.Visit;
import eu.savoirfaire.matching.programme.LinkKind;
import eu.savoirfaire.matching.programme.Programme;
import eu.savoirfaire.matching.programme.ProgrammeAction;
import eu.savoirfaire.matching.programme.ProgrammeRefusal;
import eu.savoirfaire.matching.programme.conduct.Leading;
import eu.savoirfaire.matching.programme.count.Counting;
import eu.savoirfaire.matching.programme.keeping.Programmes;
import io.micronaut.http.HttpHeaders;
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
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;

/** One programme: what there is to apply for, and for those who look after it what is reached and what counts. */
@Controller("/matching/programmes/{id}")
@Produces(MediaType.TEXT_HTML)
@Consumes(MediaType.APPLICATION_FORM_URLENCODED)
@ExecuteOn(TaskExecutors.BLOCKING)
@Hidden
class ProgrammePages {
    private static final Set<String> DONE = Set.of("change", "begin", "withdraw", "close", "reopen", "link", "unlink");

    private final Programmes programmes;
    private final ProgrammeViews views;
    private final Leading leading;
    private final Counting counting;
    private final FiguresFile file;
    private final Permissions permissions;
    private final CurrentActor actor;

    ProgrammePages(
            Programmes programmes,
            ProgrammeViews views,
            Leading leading,
            Counting counting,
            FiguresFile file,
            Permissions permissions,
            CurrentActor actor) {
        this.programmes = programmes;
        this.views = views;
        this.leading = leading;
        this.counting = counting;
        this.file = file;
        this.permissions = permissions;
        this.actor = actor;
    }

    @Get
    Page show(Visit visit, UUID id) {
        var programme = programmes.require(id);
        if (!programme.isPublic() && !views.may(id)) {
            throw new Refused(new ProgrammeRefusal.NotFound());
        }
        var done = visit.parameter("done").filter(DONE::contains);
        return page(
                programme,
                done.map(one -> Label.key("matching.programme.done." + one)),
                undo(id, done, visit.parameter("thing")),
                FormErrors.none());
    }

    @Get("/figures.csv")
    @Produces("text/csv;charset=UTF-8")
    HttpResponse<String> figures(Visit visit, UUID id) {
        return HttpResponse.ok(file.csv(counting.of(managed(id)), visit.language()))
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"programme.csv\"");
    }

    @Get("/edit")
    Page edit(UUID id) {
        var programme = managed(id);
        return form(programme, ProgrammeForm.of(programme.facts()), programme.version());
    }

    @Post("/edit")
    @KeepsTyped
    HttpResponse<?> edit(HttpRequest<?> request, UUID id, @Body Map<String, Object> typed) {
        var programme = managed(id);
        var form = new ProgrammeForm(typed);
        if (Visit.of(request).switching()) {
            return HttpResponse.ok(form(programme, form, form.version()).keepingForm("programme-form"));
        }
        var facts = form.facts();
        if (facts.isEmpty()) {
            return HttpResponse.badRequest(form(programme, form, form.version()).keepingForm("programme-form"));
        }
        try {
            leading.change(id, form.version(), facts.get());
        } catch (Refused refused) {
            if (refused.refusal().kind() != Refusal.Kind.CONFLICT) {
                throw refused;
            }
            form.wrong("name", Label.of(refused.refusal()));
            return HttpResponse.status(HttpStatus.CONFLICT)
                    .body(form(programme, form, programme.version()).keepingForm("programme-form"));
        }
        return back(id, "change", "");
    }

    @Post("/do/{act}")
    HttpResponse<?> act(UUID id, String act, @Body Map<String, Object> typed) {
        var action = ProgrammeAction.of(act).orElseThrow(() -> new Refused(new ProgrammeRefusal.NotFound()));
        return trying(
                id, "acts", () -> leading.act(id, new ProgrammeForm(typed).version(), action), () -> back(id, act, ""));
    }

    @Post("/links")
    HttpResponse<?> link(UUID id, @Body Map<String, Object> typed) {
        var chosen = new ProgrammeForm(typed).text("thing");
        return trying(
                id,
                "thing",
                () -> {
                    var thing = thing(chosen).orElseThrow(() -> new Refused(new ProgrammeRefusal.NothingToCount()));
                    leading.link(id, thing.kind(), thing.id());
                },
                () -> back(id, "link", "&thing=" + chosen + "#figures"));
    }

    @Post("/links/{kind}/{thing}/remove")
    HttpResponse<?> unlink(UUID id, String kind, UUID thing) {
        var what = LinkKind.of(kind).orElseThrow(() -> new Refused(new ProgrammeRefusal.NotFound()));
        return trying(
                id,
                "thing",
                () -> leading.unlink(id, what, thing),
                () -> back(id, "unlink", "&thing=" + kind + ":" + thing + "#figures"));
    }

    private record Thing(LinkKind kind, UUID id) {}

    /** What stands in an address or a form as {@code workshop:…}. */
    private static Optional<Thing> thing(String text) {
        var parts = text.split(":", 2);
        return parts.length < 2
                ? Optional.empty()
                : LinkKind.of(parts[0]).flatMap(kind -> id(parts[1]).map(id -> new Thing(kind, id)));
    }

    static Optional<UUID> id(String text) {
        try {
            return text.isEmpty() ? Optional.empty() : Optional.of(UUID.fromString(text));
        } catch (IllegalArgumentException none) {
            return Optional.empty();
        }
    }

    private static Optional<ProgrammeView.Undo> undo(UUID id, Optional<String> done, Optional<String> said) {
        var links = ProgrammeViews.address(id) + "/links";
        return said.flatMap(ProgrammePages::thing).flatMap(thing -> switch (done.orElse("")) {
            case "unlink" ->
                Optional.of(new ProgrammeView.Undo(links, thing.kind().word() + ":" + thing.id()));
            case "link" ->
                Optional.of(
                        new ProgrammeView.Undo(links + "/" + thing.kind().word() + "/" + thing.id() + "/remove", ""));
            default -> Optional.empty();
        });
    }

    /** Does it, or shows the same page with what was in the way. */
    private HttpResponse<?> trying(UUID id, String field, Runnable work, Supplier<HttpResponse<?>> done) {
        try {
            work.run();
            return done.get();
        } catch (Refused refused) {
            if (refused.refusal().kind() == Refusal.Kind.NOT_FOUND) {
                throw refused;
            }
            var errors = FormErrors.none().with(field, Label.of(refused.refusal()));
            return HttpResponse.status(
                            HttpStatus.valueOf(refused.refusal().kind().status()))
                    .body(page(managed(id), Optional.empty(), Optional.empty(), errors));
        }
    }

    private Page page(Programme programme, Optional<Label> done, Optional<ProgrammeView.Undo> undo, FormErrors errors) {
        return Page.titled(
                        "matching/programme/one",
                        views.view(programme, done, undo, errors),
                        Label.of(programme.facts().name()))
                .below(Label.key("matching.programmes"), "/matching/programmes");
    }

    private Page form(Programme programme, ProgrammeForm form, long version) {
        var title = Label.key("matching.programme.edit");
        var address = ProgrammeViews.address(programme.id());
        return Page.titled(
                        "matching/programme/form",
                        FormView.of(title, address + "/edit", form, List.of(), version),
                        title)
                .below(Label.key("matching.programmes"), "/matching/programmes")
                .below(Label.of(programme.facts().name()), address);
    }

    private Programme managed(UUID id) {
        permissions.require(actor.get(), "programme.manage", Programme.reference(id));
        return programmes.require(id);
    }

    private static HttpResponse<?> back(UUID id, String done, String more) {
        return HttpResponse.seeOther(URI.create(ProgrammeViews.address(id) + "?done=" + done + more));
    }
}
