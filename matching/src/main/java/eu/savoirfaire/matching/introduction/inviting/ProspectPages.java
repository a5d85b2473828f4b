package eu.savoirfaire.matching.introduction.inviting;

import eu.savoirfaire.infra.access.CurrentActor;
import eu.savoirfaire.infra.access.Permissions;
import eu.savoirfaire.infra.refusal.Refused;
import eu.savoirfaire.infra.web.form.FormErrors;
import eu.savoirfaire.infra.web.message.Label;
import eu.savoirfaire.infra.web.page.Page;
import eu.savoirfaire.infra.web.visit.Visit;
import eu.savoirfaire.matching.OfferId;
import eu.savoirfaire.matching.introduction.IntroductionRefusal;
import eu.savoirfaire.matching.introduction.Introductions;
import eu.savoirfaire.matching.match.Match;
import eu.savoirfaire.matching.offer.keeping.KeptOffer;
import eu.savoirfaire.matching.offer.keeping.Offers;
import eu.savoirfaire.matching.suggestion.SuggestionRefusal;
import eu.savoirfaire.matching.taxonomy.SkillCode;
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
import java.util.stream.Collectors;

/** Whoever offers something sees who looks for it, as cards in the order of arrival, and asks some of them. */
@Controller(ProspectPages.HERE)
@Produces(MediaType.TEXT_HTML)
@Consumes(MediaType.APPLICATION_FORM_URLENCODED)
@ExecuteOn(TaskExecutors.BLOCKING)
@Hidden
class ProspectPages {
    static final String HERE = "/matching/matches/received/offers";
    private static final String CARD = "card";
    private static final String WITH = "with";

    private final Introductions introductions;
    private final Offers offers;
    private final ProspectViews views;
    private final Permissions permissions;
    private final CurrentActor actor;

    ProspectPages(
            Introductions introductions,
            Offers offers,
            ProspectViews views,
            Permissions permissions,
            CurrentActor actor) {
        this.introductions = introductions;
        this.offers = offers;
        this.views = views;
        this.permissions = permissions;
        this.actor = actor;
    }

    @Get("/{offer}")
    Page show(HttpRequest<?> request, UUID offer) {
        var done = Visit.of(request)
                .parameter("done")
                .filter("invited"::equals)
                .map(_ -> Label.key("matching.prospects.done"));
        return page(request, ours(offer), done, FormErrors.none());
    }

    @Post("/{offer}/invite")
    HttpResponse<?> invite(HttpRequest<?> request, UUID offer, @Body Map<String, Object> form) {
        var ours = ours(offer);
        if (Visit.of(request).switching()) {
            return HttpResponse.ok(page(request, ours, Optional.empty(), FormErrors.none()));
        }
        try {
            return switch (introductions.invite(ours.id(), String.valueOf(form.get(CARD)))) {
                case Match.Decision.Done _, Match.Decision.DoneAlready _ ->
                    HttpResponse.seeOther(URI.create(HERE + "/" + offer + "?done=invited"));
                case Match.Decision.Not(var why) -> refused(request, ours, Label.of(why));
            };
        } catch (Refused refused) {
            if (!(refused.refusal() instanceof IntroductionRefusal why)) {
                throw refused;
            }
            return refused(request, ours, Label.of(why));
        }
    }

    private HttpResponse<?> refused(HttpRequest<?> request, KeptOffer ours, Label why) {
        return HttpResponse.status(HttpStatus.CONFLICT)
                .body(page(request, ours, Optional.empty(), FormErrors.none().with("cards", why)));
    }

    private Page page(HttpRequest<?> request, KeptOffer offer, Optional<Label> done, FormErrors errors) {
        var asked = Set.copyOf(request.getParameters().getAll(WITH));
        var wanted = ProspectViews.essentials(offer).stream()
                .filter(code -> asked.contains(code.value()))
                .collect(Collectors.<SkillCode>toUnmodifiableSet());
        return Page.of(
                        "matching/match/prospects",
                        views.view(offer, wanted, Visit.of(request).language(), done, errors),
                        "matching.prospects.title")
                .below(Label.key("matching.suggestions.entrance"), "/matching")
                .below(Label.key("matching.received.title"), "/matching/matches/received");
    }

    /** One of whoever acts, while it is public: nobody is looked for otherwise. */
    private KeptOffer ours(UUID id) {
        var offer = new OfferId(id);
        permissions.require(actor.get(), "match.provide", offer.reference());
        return offers.find(offer)
                .filter(kept -> kept.state().isPublic())
                .orElseThrow(() -> new Refused(new SuggestionRefusal.NoSuchOffer()));
    }
}
