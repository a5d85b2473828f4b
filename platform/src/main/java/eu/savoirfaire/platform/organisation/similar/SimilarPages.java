package eu.savoirfaire.platform.organisation.similar;

import eu.savoirfaire.infra.access.OrganisationId;
import eu.savoirfaire.infra.vocabulary.Language;
import eu.savoirfaire.infra.web.api.Paging;
import eu.savoirfaire.infra.web.api.Parameters;
import eu.savoirfaire.infra.web.message.Label;
import eu.savoirfaire.infra.web.page.Page;
import eu.savoirfaire.infra.web.results.PageLinks;
import eu.savoirfaire.infra.web.visit.Visit;
import eu.savoirfaire.platform.account.form.Field;
import eu.savoirfaire.platform.organisation.Organisation;
import eu.savoirfaire.platform.organisation.Organisations;
import eu.savoirfaire.platform.organisation.reading.Cards;
import eu.savoirfaire.platform.organisation.reading.Cards.Card;
import eu.savoirfaire.platform.organisation.reading.PracticeCounts;
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
import java.util.List;
import java.util.Map;

/** Pairs side by side, for a curator to decide. */
@Hidden
@Controller("/organisations/similar")
@Produces(MediaType.TEXT_HTML)
@Consumes(MediaType.APPLICATION_FORM_URLENCODED)
@ExecuteOn(TaskExecutors.BLOCKING)
class SimilarPages {
    private static final int USUAL_SIZE = 10;

    private final SimilarOrganisations similar;
    private final Organisations organisations;
    private final PracticeCounts practices;
    private final Cards cards;

    SimilarPages(SimilarOrganisations similar, Organisations organisations, PracticeCounts practices, Cards cards) {
        this.similar = similar;
        this.organisations = organisations;
        this.practices = practices;
        this.cards = cards;
    }

    record SimilarView(List<Pair> pairs, int total, PageLinks links) {}

    /** @param why they may be one */
    record Pair(Card one, Card other, Label why) {}

    @Get
    Page list(HttpRequest<?> request) {
        var visit = Visit.of(request);
        var paging = Parameters.of(visit).paging(USUAL_SIZE);
        var proposals = similar.proposals();
        var counts = practices.all();
        var pairs = proposals.stream()
                .skip(paging.offset())
                .limit(paging.size())
                .map(proposal -> pair(proposal, counts, visit.language()))
                .toList();
        var view = new SimilarView(pairs, proposals.size(), links(visit, paging, proposals.size()));
        return Page.of("platform/organisation/similar", view, "platform.organisation.similar")
                .below(Label.key("platform.organisations"), "/organisations");
    }

    @Post
    HttpResponse<?> different(@Body Map<String, Object> form) {
        similar.distinguish(
                organisations.require(Field.typed(form, "one")).id(),
                organisations.require(Field.typed(form, "other")).id());
        return HttpResponse.seeOther(URI.create("/organisations/similar"));
    }

    private Pair pair(SimilarOrganisations.Proposal proposal, Map<OrganisationId, Long> counts, Language reader) {
        return new Pair(
                card(proposal.one(), counts, reader),
                card(proposal.other(), counts, reader),
                proposal.likeness().reason().label());
    }

    private Card card(Organisation organisation, Map<OrganisationId, Long> counts, Language reader) {
        return cards.of(organisation, counts.getOrDefault(organisation.id(), 0L), reader);
    }

    private static PageLinks links(Visit visit, Paging paging, int total) {
        return PageLinks.of(visit.address().without("lang"), paging, total);
    }
}
