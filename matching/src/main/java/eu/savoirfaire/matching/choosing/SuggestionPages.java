package eu.savoirfaire.matching.choosing;

import eu.savoirfaire.infra.access.OrganisationNames;
import eu.savoirfaire.infra.web.message.Label;
import eu.savoirfaire.infra.web.page.Page;
import eu.savoirfaire.infra.web.text.Phrase;
import eu.savoirfaire.infra.web.visit.Visit;
import eu.savoirfaire.matching.NeedId;
import eu.savoirfaire.matching.choosing.SuggestionsView.Card;
import eu.savoirfaire.matching.eligibility.Field;
import eu.savoirfaire.matching.offer.keeping.KeptOffer;
import eu.savoirfaire.matching.suggestion.SuggestionList;
import eu.savoirfaire.matching.suggestion.Suggestions;
import eu.savoirfaire.matching.wording.Wording;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Produces;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.swagger.v3.oas.annotations.Hidden;
import java.util.List;
import java.util.UUID;

/** The offers for a need, for its person. */
@Controller("/matching/needs/{id}/suggestions")
@Produces(MediaType.TEXT_HTML)
@ExecuteOn(TaskExecutors.BLOCKING)
@Hidden
class SuggestionPages {
    private final Suggestions suggestions;
    private final OrganisationNames organisations;

    SuggestionPages(Suggestions suggestions, OrganisationNames organisations) {
        this.suggestions = suggestions;
        this.organisations = organisations;
    }

    @Get
    Page show(Visit visit, UUID id) {
        var list = suggestions.of(new NeedId(id));
        var plain = visit.parameter("as").filter("list"::equals).isPresent();
        var view = new SuggestionsView(
                id.toString(),
                Wording.of(list.need().need().kind(), "need"),
                plain,
                list.suits().stream().map(this::card).toList(),
                list.possible().stream().map(this::card).toList(),
                list.excluded().stream().map(this::card).toList(),
                "/matching/offers");
        return Page.of("matching/suggestion/list", view, "matching.suggestions.title")
                .below(Label.key("matching.suggestions.entrance"), "/matching");
    }

    private Card card(SuggestionList.Suggested one) {
        var points = SharesPicture.points(one.scores().r());
        return card(one.offer(), (int) Math.round(points), List.of());
    }

    private Card card(SuggestionList.Possible one) {
        return card(one.offer(), 0, fields(one.questions()));
    }

    private Card card(SuggestionList.Excluded one) {
        var fields = one.against().stream()
                .map(ruling -> ruling.atom().field())
                .distinct()
                .toList();
        return card(one.offer(), 0, fields(fields));
    }

    private Card card(KeptOffer offer, int score, List<Label> remarks) {
        return new Card(
                offer.id().value().toString(),
                new Phrase(offer.title(), offer.language()),
                Wording.of(offer.kind(), "offer"),
                organisations.name(offer.provider()).orElse(""),
                score,
                score,
                remarks);
    }

    private static List<Label> fields(List<Field> fields) {
        return fields.stream().map(field -> Wording.of(field, "field")).toList();
    }
}
