package eu.savoirfaire.matching.taxonomy.page;

import eu.savoirfaire.infra.access.CurrentActor;
import eu.savoirfaire.infra.access.Permissions;
import eu.savoirfaire.infra.access.Reference;
import eu.savoirfaire.infra.refusal.Refusal;
import eu.savoirfaire.infra.refusal.Refused;
import eu.savoirfaire.infra.web.form.FormErrors;
import eu.savoirfaire.infra.web.message.Label;
import eu.savoirfaire.infra.web.page.Page;
import eu.savoirfaire.infra.web.visit.Visit;
import eu.savoirfaire.matching.question.Typed;
import eu.savoirfaire.matching.taxonomy.choosing.Choosing;
import eu.savoirfaire.matching.taxonomy.choosing.TaxonomyRefusal;
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
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** Which taxonomies there are, and which one is gone by. */
@Controller("/desk/taxonomy")
@Produces(MediaType.TEXT_HTML)
@Consumes(MediaType.APPLICATION_FORM_URLENCODED)
@ExecuteOn(TaskExecutors.BLOCKING)
@Hidden
class TaxonomyPages {
    static final String HOME = "/desk/taxonomy";
    static final Label TITLE = Label.key("matching.taxonomy");

    private final Choosing choosing;
    private final TaxonomyViews views;
    private final Permissions permissions;
    private final CurrentActor actor;

    TaxonomyPages(Choosing choosing, TaxonomyViews views, Permissions permissions, CurrentActor actor) {
        this.choosing = choosing;
        this.views = views;
        this.permissions = permissions;
        this.actor = actor;
    }

    @Get
    Page list(Visit visit) {
        permissions.require(actor.get(), "taxonomy.see", new Reference("taxonomy", "all"));
        var notice =
                visit.parameter("done").filter("chosen"::equals).map(_ -> Label.key("matching.taxonomy.done.chosen"));
        return ImportPages.listed(
                views.all("", ImportPages.MOST_MEBIBYTES, FormErrors.none(), notice, visit.language()));
    }

    @Get("/choose/{release}")
    Page ask(Visit visit, String release) {
        return page(views.choose(release(release), Optional.empty(), FormErrors.none(), visit.language()));
    }

    @Post("/choose/{release}")
    HttpResponse<?> choose(HttpRequest<?> request, String release, @Body Map<String, Object> form) {
        var typed = new Typed(form);
        var same = Set.copyOf(typed.chosen("same"));
        try {
            choosing.choose(release(release), same, typed.number("after").orElse(-1));
        } catch (Refused refused) {
            if (refused.refusal().kind() != Refusal.Kind.CONFLICT) {
                throw refused;
            }
            var errors = FormErrors.none().with("choose", Label.of(refused.refusal()));
            var view = views.choose(
                    release(release),
                    Optional.of(same),
                    errors,
                    Visit.of(request).language());
            return HttpResponse.status(HttpStatus.CONFLICT).body(page(view));
        }
        return HttpResponse.seeOther(URI.create(HOME + "?done=chosen"));
    }

    private static Page page(ChooseView view) {
        return Page.of("matching/taxonomy/choose", view, "matching.taxonomy.choose.title", view.title())
                .below(TITLE, HOME);
    }

    private static Optional<UUID> release(String text) {
        if (text.equals(TaxonomyViews.OWN)) {
            return Optional.empty();
        }
        try {
            return Optional.of(UUID.fromString(text));
        } catch (IllegalArgumentException noId) {
            throw new Refused(new TaxonomyRefusal.NoSuchRelease());
        }
    }
}
