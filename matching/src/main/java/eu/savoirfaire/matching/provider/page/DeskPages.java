package eu.savoirfaire.matching.provider.page;

import eu.savoirfaire.infra.access.CurrentActor;
import eu.savoirfaire.infra.access.OrganisationId;
import eu.savoirfaire.infra.access.Role;
import eu.savoirfaire.infra.web.form.Choice;
import eu.savoirfaire.infra.web.form.FormErrors;
import eu.savoirfaire.infra.web.message.Label;
import eu.savoirfaire.infra.web.page.Page;
import eu.savoirfaire.infra.web.text.Phrase;
import eu.savoirfaire.infra.web.visit.Visit;
import eu.savoirfaire.matching.OfferKind;
import eu.savoirfaire.matching.match.keeping.Places;
import eu.savoirfaire.matching.offer.keeping.KeptOffer;
import eu.savoirfaire.matching.offer.keeping.Offers;
import eu.savoirfaire.matching.offer.life.OfferAction;
import eu.savoirfaire.matching.offer.life.OfferState;
import eu.savoirfaire.matching.offer.statement.Detail;
import eu.savoirfaire.matching.offer.statement.Step;
import eu.savoirfaire.matching.provider.OfferDesk;
import eu.savoirfaire.matching.provider.Providers;
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
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The desk of lenders, mentors and employers, and the beginning of an offer. */
@Controller(DeskPages.DESK)
@Produces(MediaType.TEXT_HTML)
@Consumes(MediaType.APPLICATION_FORM_URLENCODED)
@ExecuteOn(TaskExecutors.BLOCKING)
@Hidden
class DeskPages {
    static final String DESK = "/matching/desk";
    private static final String FORM = "begin";

    private final OfferDesk desk;
    private final Offers offers;
    private final Places places;
    private final Providers providers;
    private final CurrentActor actor;

    DeskPages(OfferDesk desk, Offers offers, Places places, Providers providers, CurrentActor actor) {
        this.desk = desk;
        this.offers = offers;
        this.places = places;
        this.providers = providers;
        this.actor = actor;
    }

    @Get
    Page show() {
        var me = actor.get();
        var shelves = providers.of(me).stream()
                .map(one -> new DeskView.Shelf(
                        one.id(),
                        one.name(),
                        desk.of(one.id()).reversed().stream().map(this::entry).toList()))
                .toList();
        var waiting = offers.in(OfferState.AWAITING_APPROVAL).stream()
                .filter(offer -> desk.possible(offer).contains(OfferAction.APPROVE))
                .map(this::entry)
                .toList();
        var view = new DeskView(shelves, waiting, me.is(Role.REGIONAL_ADMIN), !shelves.isEmpty());
        return Page.of("matching/offers/desk", view, "matching.offers.desk");
    }

    @Get("/new")
    Page ask(HttpRequest<?> request) {
        var kind = Visit.of(request).parameter("kind").orElse("");
        return asking("", kind, FormErrors.none());
    }

    @Post("/new")
    HttpResponse<?> begin(HttpRequest<?> request, @Body Map<String, Object> form) {
        var typed = new Typed(form);
        var wanted = typed.text("organisation");
        var again = asking(wanted, typed.text("kind"), FormErrors.none()).keepingForm(FORM);
        if (Visit.of(request).switching()) {
            return HttpResponse.ok(again);
        }
        var mine = providers.of(actor.get());
        var organisation = mine.stream()
                .filter(one -> mine.size() == 1 || one.id().value().toString().equals(wanted))
                .findFirst();
        var kind = OfferKind.of(typed.text("kind"));
        var errors = FormErrors.none();
        if (organisation.isEmpty()) {
            errors = errors.with("organisation", Label.key("matching.offers.new.no-organisation"));
        }
        if (kind.isEmpty()) {
            errors = errors.with("kind", Label.key("matching.offers.new.no-kind"));
        }
        if (organisation.isEmpty() || kind.isEmpty()) {
            return HttpResponse.badRequest(
                    asking(wanted, typed.text("kind"), errors).keepingForm(FORM));
        }
        var language = Visit.of(request).language().code();
        var offer = desk.begin(organisation.get().id(), kind.get(), Map.of(Detail.LANGUAGE, language));
        return HttpResponse.seeOther(URI.create(DESK + "/" + offer.id().value() + "/edit/" + Step.BASICS.word()));
    }

    private Page asking(String organisation, String kind, FormErrors errors) {
        var mine = providers.of(actor.get());
        var organisations = mine.stream()
                .map(one -> Choice.of(
                        one.id().value().toString(),
                        Label.of(one.name()),
                        one.id().value().toString().equals(organisation)))
                .toList();
        var kinds = Arrays.stream(OfferKind.values())
                .filter(one -> mine.stream().anyMatch(mine1 -> may(mine1.id(), one)))
                .toList();
        var view = new DeskView.NewOffer(organisations, choices(kinds, kind), errors);
        return Page.of("matching/offers/new", view, "matching.offers.new")
                .below(Label.key("matching.offers.desk"), DESK);
    }

    private boolean may(OrganisationId organisation, OfferKind kind) {
        return providers.kinds(actor.get(), organisation).contains(kind);
    }

    private static List<Choice> choices(List<OfferKind> kinds, String chosen) {
        return kinds.stream()
                .map(one -> new Choice(
                        one.word(),
                        Label.key("matching.offers.kind." + one.word()),
                        one.word().equals(chosen) || kinds.size() == 1,
                        Label.key("matching.offers.kind." + one.word() + ".hint")))
                .toList();
    }

    private DeskView.Entry entry(KeptOffer offer) {
        var title = Optional.of(offer.title())
                .filter(text -> !text.isEmpty())
                .map(text -> new Phrase(text, offer.language()));
        return new DeskView.Entry(
                DESK + "/" + offer.id().value(),
                title,
                offer.kind().word(),
                offer.state().word(),
                offer.state() == OfferState.AWAITING_APPROVAL || offer.state() == OfferState.SUSPENDED,
                offer.statement().of(Detail.LAST_DAY).map(LocalDate::parse),
                places.of(offer.id()));
    }
}
