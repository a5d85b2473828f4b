package eu.savoirfaire.catalogue.finding.answer;

import eu.savoirfaire.catalogue.finding.PracticeSearch;
import eu.savoirfaire.infra.search.result.Suggestion;
import eu.savoirfaire.infra.vocabulary.Language;
import eu.savoirfaire.infra.web.api.Parameters;
import eu.savoirfaire.infra.web.guard.Allowance;
import eu.savoirfaire.infra.web.guard.RateLimits;
import eu.savoirfaire.infra.web.message.Messages;
import eu.savoirfaire.infra.web.visit.Address;
import eu.savoirfaire.infra.web.visit.Visit;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.enums.ParameterIn;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Duration;
import java.util.List;

/** Names that go with what is typed so far. */
@Controller("/api/v1")
@Tag(name = "practices")
final class SuggestApi {
    private static final Allowance KEYSTROKES = new Allowance("suggest", 600, Duration.ofMinutes(1));
    private static final int OF_EACH_KIND = 4;

    private final PracticeSearch search;
    private final Messages messages;
    private final RateLimits limits;

    SuggestApi(PracticeSearch search, Messages messages, RateLimits limits) {
        this.search = search;
        this.messages = messages;
        this.limits = limits;
    }

    /** What is suggested. */
    @Serdeable
    record Suggestions(List<Item> items) {}

    /**
     * One suggestion.
     *
     * @param kind in the reader's language: practice, topic, place or organisation
     * @param href where it leads
     */
    @Serdeable
    record Item(String text, String kind, String href) {}

    @Get("/suggest")
    @ExecuteOn(TaskExecutors.BLOCKING)
    @Operation(
            operationId = "suggest",
            summary = "Practices, topics, places and organisations by the letters typed so far")
    @Parameter(in = ParameterIn.QUERY, name = "q", description = "What was typed, at most 200 characters")
    Suggestions suggest(@Parameter(hidden = true) HttpRequest<?> request) {
        limits.require(request, KEYSTROKES);
        var visit = Visit.of(request);
        var typed = Parameters.of(visit).text("q", Questions.LONGEST_TEXT).orElse("");
        if (typed.isEmpty()) {
            return new Suggestions(List.of());
        }
        return new Suggestions(search.suggest(typed, OF_EACH_KIND).stream()
                .map(suggestion -> item(suggestion, visit.language()))
                .toList());
    }

    private Item item(Suggestion suggestion, Language language) {
        var kind = messages.text(language, "catalogue.suggest." + suggestion.kind());
        return new Item(suggestion.text(), kind, href(suggestion));
    }

    private static String href(Suggestion suggestion) {
        var practices = Address.of("/practices");
        return switch (suggestion.kind()) {
            case "practice" -> "/practices/" + suggestion.target();
            case "organisation" ->
                practices.with("organisation", suggestion.target()).toString();
            default -> byFacet(practices, suggestion.target());
        };
    }

    /** Topics and places name their facet before the code. */
    private static String byFacet(Address practices, String target) {
        var colon = target.indexOf(':');
        return practices
                .with(target.substring(0, colon), target.substring(colon + 1))
                .toString();
    }
}
