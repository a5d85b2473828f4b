package eu.savoirfaire.matching.provider.page;

import eu.savoirfaire.infra.access.CurrentActor;
import eu.savoirfaire.infra.refusal.Refused;
import eu.savoirfaire.infra.vocabulary.Language;
import eu.savoirfaire.infra.web.message.Label;
import eu.savoirfaire.infra.web.page.Page;
import eu.savoirfaire.infra.web.visit.Visit;
import eu.savoirfaire.matching.OfferId;
import eu.savoirfaire.matching.match.keeping.Places;
import eu.savoirfaire.matching.offer.keeping.KeptOffer;
import eu.savoirfaire.matching.offer.life.OfferAction;
import eu.savoirfaire.matching.offer.life.OfferState;
import eu.savoirfaire.matching.offer.statement.Step;
import eu.savoirfaire.matching.provider.OfferDesk;
import eu.savoirfaire.matching.provider.OfferDesk.Outcome;
import eu.savoirfaire.matching.provider.OfferRefusal;
import eu.savoirfaire.matching.provider.Providers;
import eu.savoirfaire.matching.provider.answer.Sayings;
import eu.savoirfaire.matching.provider.check.Lack;
import eu.savoirfaire.matching.provider.complaint.Complaints;
import eu.savoirfaire.matching.provider.page.StandingView.Problem;
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
import java.util.UUID;

/** The page on which an offer is looked over, published and ended. */
@Controller("/matching/desk/{id}")
@Produces(MediaType.TEXT_HTML)
@Consumes(MediaType.APPLICATION_FORM_URLENCODED)
@ExecuteOn(TaskExecutors.BLOCKING)
@Hidden
class StandingPages {
    private static final int AROUND = 40;

    private final OfferDesk desk;
    private final Places places;
    private final Providers providers;
    private final Sayings sayings;
    private final Fields fields;
    private final Complaints complaints;
    private final CurrentActor actor;

    StandingPages(
            OfferDesk desk,
            Places places,
            Providers providers,
            Sayings sayings,
            Fields fields,
            Complaints complaints,
            CurrentActor actor) {
        this.desk = desk;
        this.places = places;
        this.providers = providers;
        this.sayings = sayings;
        this.fields = fields;
        this.complaints = complaints;
        this.actor = actor;
    }

    @Get
    Page show(HttpRequest<?> request, UUID id) {
        var offer = desk.require(new OfferId(id));
        return page(request, offer, desk.lacks(offer.statement()), false);
    }

    @Post("/do/{act}")
    HttpResponse<?> act(HttpRequest<?> request, UUID id, String act, @Body Map<String, Object> form) {
        var action = OfferAction.of(act)
                .filter(one -> one != OfferAction.WRITE && one != OfferAction.EXPIRE)
                .orElseThrow(() -> new Refused(new OfferRefusal.NotFound()));
        return switch (desk.act(new OfferId(id), new Typed(form).version(), action)) {
            case Outcome.Done(var _) -> HttpResponse.seeOther(here(id));
            case Outcome.Lacking(var offer, var lacks) -> HttpResponse.badRequest(page(request, offer, lacks, true));
        };
    }

    @Post("/clone")
    HttpResponse<?> copy(UUID id, @Body Map<String, Object> form) {
        return HttpResponse.seeOther(here(desk.cloned(new OfferId(id)).id().value()));
    }

    private static URI here(UUID id) {
        return URI.create(DeskPages.DESK + "/" + id);
    }

    private Page page(HttpRequest<?> request, KeptOffer offer, List<Lack> lacks, boolean tried) {
        var language = Visit.of(request).language();
        var possible = desk.possible(offer);
        var view = new StandingView(
                offer,
                DeskView.called(offer),
                providers.name(offer.provider()),
                parts(offer, language),
                lacks.stream().map(lack -> problem(offer, lack)).toList(),
                tried,
                List.copyOf(possible),
                possible.contains(OfferAction.WRITE),
                offer.author().isPresent() && offer.author().equals(actor.get().person()),
                places.of(offer.id()),
                offer.state() == OfferState.SUSPENDED ? complaints.lastDecision(offer.id()) : Optional.empty());
        return Page.titled("matching/offers/standing", view, view.title())
                .below(Label.key("matching.offers.desk"), DeskPages.DESK);
    }

    private List<StandingView.Part> parts(KeptOffer offer, Language language) {
        return Arrays.stream(Step.values())
                .map(step -> new StandingView.Part(
                        step,
                        fields.asked(offer.kind(), step).stream()
                                .map(detail -> sayings.of(offer.statement(), detail, language))
                                .toList()))
                .toList();
    }

    private static Problem problem(KeptOffer offer, Lack lack) {
        var href = DeskPages.DESK + "/" + offer.id().value() + "/edit/"
                + lack.detail().step().word() + "#" + lack.detail().word();
        var text = offer.statement().text(lack.detail());
        var message = lack.label();
        var detail = Label.key("matching.offers.detail." + lack.detail().word());
        return lack.found()
                .map(found -> new Problem(
                        message,
                        detail,
                        href,
                        text.substring(Math.max(0, found.start() - AROUND), found.start()),
                        text.substring(found.start(), found.end()),
                        text.substring(found.end(), Math.min(text.length(), found.end() + AROUND))))
                .orElseGet(() -> new Problem(message, detail, href, "", "", ""));
    }
}
