package eu.savoirfaire.matching.introduction.page;

import eu.savoirfaire.infra.access.CurrentActor;
import eu.savoirfaire.infra.access.Permissions;
import eu.savoirfaire.infra.refusal.Refused;
import eu.savoirfaire.matching.MatchId;
import eu.savoirfaire.matching.match.MatchRefusal;
import eu.savoirfaire.matching.match.keeping.Matches;
import eu.savoirfaire.matching.match.table.Hand;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A person's own matches, for programs. What a provider sees of people is on their pages only. */
@Controller("/api/v1/matching/matches")
@ExecuteOn(TaskExecutors.BLOCKING)
@Tag(name = "matching")
class MatchApi {
    private final Matches matches;
    private final Permissions permissions;
    private final CurrentActor actor;

    MatchApi(Matches matches, Permissions permissions, CurrentActor actor) {
        this.matches = matches;
        this.permissions = permissions;
        this.actor = actor;
    }

    /**
     * One match.
     *
     * @param state such as {@code seeker-accepted}
     * @param until when the present state runs out; null where it does not
     * @param actions what the person can do now
     */
    @Serdeable
    record OwnMatch(
            UUID id,
            UUID need,
            UUID offer,
            String state,
            Instant since,
            @Nullable Instant until,
            List<String> actions,
            long version) {}

    @Get("/{id}")
    @Operation(operationId = "readMatch", summary = "A match of one's own need with an offer")
    @ApiResponse(responseCode = "403", description = "It is not one's own")
    @ApiResponse(responseCode = "404", description = "There is no such match")
    OwnMatch read(UUID id) {
        var match = matches.find(new MatchId(id)).orElseThrow(() -> new Refused(new MatchRefusal.NotFound()));
        permissions.require(actor.get(), "match.own", match.id().reference());
        return new OwnMatch(
                id,
                match.need().value(),
                match.offer().value(),
                match.state().word(),
                match.since(),
                match.term().orElse(null),
                Acts.open(match.state(), Hand.SEEKER),
                match.version());
    }
}
