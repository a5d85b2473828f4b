package eu.savoirfaire.matching.provider.browse;

import eu.savoirfaire.infra.access.CurrentActor;
import eu.savoirfaire.infra.web.api.Parameters;
import eu.savoirfaire.infra.web.message.Label;
import eu.savoirfaire.infra.web.page.Page;
import eu.savoirfaire.infra.web.results.PageLinks;
import eu.savoirfaire.infra.web.visit.Visit;
import eu.savoirfaire.matching.offer.keeping.OfferFilter;
import eu.savoirfaire.matching.offer.keeping.Offers;
import eu.savoirfaire.matching.provider.Providers;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Produces;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.swagger.v3.oas.annotations.Hidden;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.UUID;

/** Public offers. */
@Controller(OfferPages.OFFERS)
@Produces(MediaType.TEXT_HTML)
@ExecuteOn(TaskExecutors.BLOCKING)
@Hidden
class OfferPages {
    static final String OFFERS = "/matching/offers";
    private static final int USUAL_SIZE = 20;
    private static final int LONGEST_NUMBER = 12;

    private final PublicOffers published;
    private final Offers offers;
    private final OfferViews views;
    private final OfferFilters filters;
    private final CurrentActor actor;

    OfferPages(PublicOffers published, Offers offers, OfferViews views, OfferFilters filters, CurrentActor actor) {
        this.published = published;
        this.offers = offers;
        this.views = views;
        this.filters = filters;
        this.actor = actor;
    }

    @Get
    Page list(HttpRequest<?> request) {
        var visit = Visit.of(request);
        var filter = filters.read(visit);
        var paging = Parameters.of(visit).paging(USUAL_SIZE);
        var total = offers.countPublished(filter);
        var language = visit.language();
        var view = new OfferView.ListView(
                offers.published(filter, paging).stream()
                        .map(offer -> views.card(offer, language))
                        .toList(),
                total,
                filters.kinds(filter),
                filters.regions(filter, language),
                filters.sectors(filter, language),
                filters.languages(filter, language),
                !filter.equals(OfferFilter.all()),
                Providers.isProvider(actor.get()),
                PageLinks.of(visit.address(), paging, total));
        return Page.of("matching/offers/list", view, "matching.offers.title")
                .describedBy(Label.key("matching.offers.lead"));
    }

    @Get("/{id}")
    Page show(HttpRequest<?> request, UUID id) {
        var visit = Visit.of(request);
        var offer = published.require(id);
        var view = views.view(offer, visit.language(), amount(visit), months(visit));
        return Page.titled("matching/offers/offer", view, Label.of(offer.title()))
                .below(Label.key("matching.offers.title"), OFFERS);
    }

    private static Optional<BigDecimal> amount(Visit visit) {
        return Parameters.of(visit)
                .text("amount", LONGEST_NUMBER)
                .map(text -> text.replace(",", "."))
                .filter(text -> text.matches("\\d{1,9}(\\.\\d{1,2})?"))
                .map(BigDecimal::new);
    }

    private static Optional<Integer> months(Visit visit) {
        return Parameters.of(visit)
                .text("months", LONGEST_NUMBER)
                .filter(text -> text.matches("\\d{1,3}"))
                .map(Integer::valueOf);
    }
}
