package eu.savoirfaire.matching.choosing;

import eu.savoirfaire.matching.NeedId;
import eu.savoirfaire.matching.suggestion.Suggestions;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import java.util.Locale;
import java.util.UUID;

/** The offers for a need of one's own, for programs. */
@Controller("/api/v1/matching/needs/{id}/suggestions")
@ExecuteOn(TaskExecutors.BLOCKING)
@Tag(name = "matching")
class SuggestionApi {
    private final Suggestions suggestions;

    SuggestionApi(Suggestions suggestions) {
        this.suggestions = suggestions;
    }

    /** Those that suit, the best first; those that may once something is answered; some of those that do not. */
    @Serdeable
    record Suggested(UUID need, List<Suited> suits, List<Open> possible, List<Open> excluded) {}

    /**
     * @param u for the seeker, in micro-units
     * @param v for the provider, in micro-units
     * @param r of both: ⌊2uv/(u+v)⌋
     */
    @Serdeable
    record Suited(UUID offer, String title, long u, long v, long r) {}

    /** @param fields what to answer, or what stands against it */
    @Serdeable
    record Open(UUID offer, String title, List<String> fields) {}

    @Get
    @Operation(operationId = "listSuggestions", summary = "The offers for a need of one's own, with why and why not")
    @ApiResponse(responseCode = "403", description = "It is not one's own need")
    @ApiResponse(responseCode = "409", description = "The need is not stated, so it is brought before nobody")
    Suggested list(UUID id) {
        var list = suggestions.of(new NeedId(id));
        return new Suggested(
                id,
                list.suits().stream()
                        .map(one -> new Suited(
                                one.offer().id().value(),
                                one.offer().title(),
                                one.scores().u(),
                                one.scores().v(),
                                one.scores().r()))
                        .toList(),
                list.possible().stream()
                        .map(one ->
                                new Open(one.offer().id().value(), one.offer().title(), words(one.questions())))
                        .toList(),
                list.excluded().stream()
                        .map(one -> new Open(
                                one.offer().id().value(),
                                one.offer().title(),
                                words(one.against().stream()
                                        .map(ruling -> ruling.atom().field())
                                        .distinct()
                                        .toList())))
                        .toList());
    }

    private static List<String> words(List<? extends Enum<?>> fields) {
        return fields.stream()
                .map(field -> field.name().toLowerCase(Locale.ROOT).replace('_', '-'))
                .toList();
    }
}
