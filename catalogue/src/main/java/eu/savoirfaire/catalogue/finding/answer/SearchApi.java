package eu.savoirfaire.catalogue.finding.answer;

import eu.savoirfaire.catalogue.finding.PracticeSearch;
import eu.savoirfaire.infra.web.guard.Allowance;
import eu.savoirfaire.infra.web.guard.RateLimits;
import eu.savoirfaire.infra.web.visit.Visit;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.enums.ParameterIn;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Duration;

/** Search for programs. */
@Controller("/api/v1")
@Tag(name = "practices")
final class SearchApi {
    /** Enough for a hall of forty people behind one address. */
    static final Allowance SEARCHES = new Allowance("search", 300, Duration.ofMinutes(1));

    private final Questions questions;
    private final PracticeSearch search;
    private final SearchAnswers answers;
    private final RateLimits limits;

    SearchApi(Questions questions, PracticeSearch search, SearchAnswers answers, RateLimits limits) {
        this.questions = questions;
        this.search = search;
        this.answers = answers;
        this.limits = limits;
    }

    @Get("/practices")
    @ExecuteOn(TaskExecutors.BLOCKING)
    @Operation(
            operationId = "searchPractices",
            summary = "Finds practices by words in any of the five languages and by facets",
            description =
                    "A facet may be repeated: any of its codes. Different facets: all of them. A page past the end is an"
                            + " empty list.")
    @Parameter(in = ParameterIn.QUERY, name = "q", description = "Words, at most 200 characters")
    @Parameter(
            in = ParameterIn.QUERY,
            name = "ui",
            description = "Language of labels and of the query: it, en, es, fr, ar")
    @Parameter(in = ParameterIn.QUERY, name = "language", description = "Language of the text")
    @Parameter(in = ParameterIn.QUERY, name = "country", description = "ISO 3166-1 alpha-2")
    @Parameter(in = ParameterIn.QUERY, name = "region", description = "NUTS code")
    @Parameter(in = ParameterIn.QUERY, name = "organisation", description = "Id of an organisation")
    @Parameter(in = ParameterIn.QUERY, name = "topic", description = "Code of the vocabulary topics")
    @Parameter(in = ParameterIn.QUERY, name = "beneficiary", description = "Code of the vocabulary beneficiaries")
    @Parameter(in = ParameterIn.QUERY, name = "stakeholder", description = "Code of the vocabulary stakeholders")
    @Parameter(in = ParameterIn.QUERY, name = "sector", description = "Code of the vocabulary sectors")
    @Parameter(in = ParameterIn.QUERY, name = "transferability", description = "Code of the vocabulary transferability")
    @Parameter(in = ParameterIn.QUERY, name = "scope", description = "Code of the vocabulary scopes")
    @Parameter(in = ParameterIn.QUERY, name = "level", description = "SNAPSHOT, FULL or EVIDENCED")
    @Parameter(in = ParameterIn.QUERY, name = "workshop", description = "Slug of a workshop")
    @Parameter(
            in = ParameterIn.QUERY,
            name = "page",
            schema = @Schema(type = "integer", minimum = "0", defaultValue = "0"))
    @Parameter(
            in = ParameterIn.QUERY,
            name = "size",
            schema = @Schema(type = "integer", minimum = "1", maximum = "100", defaultValue = "20"))
    @ApiResponse(responseCode = "200", description = "One page of hits, with the counts of every facet")
    @ApiResponse(responseCode = "400", description = "A parameter cannot be used; the problem names it")
    SearchAnswer practices(@Parameter(hidden = true) HttpRequest<?> request) {
        limits.require(request, SEARCHES);
        var query = questions.of(Visit.of(request));
        return answers.answer(query, search.search(query));
    }
}
