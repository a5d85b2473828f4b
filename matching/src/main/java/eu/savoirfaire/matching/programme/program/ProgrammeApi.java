package eu.savoirfaire.matching.programme.program;

import com.fasterxml.jackson.annotation.JsonInclude;
import eu.savoirfaire.infra.access.CurrentActor;
import eu.savoirfaire.infra.access.Permissions;
import eu.savoirfaire.infra.refusal.Refused;
import eu.savoirfaire.matching.programme.Programme;
import eu.savoirfaire.matching.programme.ProgrammeRefusal;
import eu.savoirfaire.matching.programme.count.Counted;
import eu.savoirfaire.matching.programme.count.Counting;
import eu.savoirfaire.matching.programme.keeping.Programmes;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What organisations want to reach in a time, for programs; what is reached of it for those who look after it. */
@Controller("/api/v1/matching/programmes")
@ExecuteOn(TaskExecutors.BLOCKING)
@Tag(name = "matching")
class ProgrammeApi {
    private final Programmes programmes;
    private final Counting counting;
    private final Permissions permissions;
    private final CurrentActor actor;

    ProgrammeApi(Programmes programmes, Counting counting, Permissions permissions, CurrentActor actor) {
        this.programmes = programmes;
        this.counting = counting;
        this.permissions = permissions;
        this.actor = actor;
    }

    /** The programmes that whoever asks may read. */
    @Serdeable
    record ProgrammeList(int total, List<ProgrammeSummary> items) {}

    /** A programme: who runs it, where, and which days count. */
    @Serdeable
    @JsonInclude(JsonInclude.Include.ALWAYS)
    record ProgrammeSummary(
            UUID id,
            String name,
            String aim,
            UUID organisation,
            String territory,
            String state,
            LocalDate first,
            LocalDate last) {}

    /** A programme with what is reached; the measures are null for whoever does not look after it. */
    @Serdeable
    @JsonInclude(JsonInclude.Include.ALWAYS)
    record ProgrammeReport(
            ProgrammeSummary programme, @Nullable List<ProgrammeMeasure> measures) {}

    /** What of a measure is wanted and reached; a count of people below 5 is hidden, and null. */
    @Serdeable
    @JsonInclude(JsonInclude.Include.ALWAYS)
    record ProgrammeMeasure(
            String measure,
            @Nullable Integer target,
            @Nullable Integer reached,
            boolean hidden) {}

    @Get
    @Operation(operationId = "listProgrammes", summary = "The programmes that are public, or that one looks after")
    ProgrammeList list() {
        var items = programmes.all().stream()
                .filter(programme -> programme.isPublic() || looksAfter(programme))
                .map(ProgrammeApi::summary)
                .toList();
        return new ProgrammeList(items.size(), items);
    }

    @Get("/{id}")
    @Operation(operationId = "getProgramme", summary = "A programme, and what is reached for those who look after it")
    @ApiResponse(responseCode = "404", description = "There is none, or it is not public yet")
    ProgrammeReport get(UUID id) {
        var programme = programmes.require(id);
        var mine = looksAfter(programme);
        if (!mine && !programme.isPublic()) {
            throw new Refused(new ProgrammeRefusal.NotFound());
        }
        return new ProgrammeReport(summary(programme), mine ? measures(programme) : null);
    }

    private boolean looksAfter(Programme programme) {
        return permissions.may(actor.get(), "programme.manage", Programme.reference(programme.id()));
    }

    private List<ProgrammeMeasure> measures(Programme programme) {
        return counting.of(programme).stream().map(ProgrammeApi::measure).toList();
    }

    private static ProgrammeMeasure measure(Counted counted) {
        var whole = counted.whole();
        return new ProgrammeMeasure(
                counted.measure().name().toLowerCase(Locale.ROOT),
                counted.target().orElse(null),
                whole.hidden() ? null : whole.many(),
                whole.hidden());
    }

    private static ProgrammeSummary summary(Programme programme) {
        var facts = programme.facts();
        return new ProgrammeSummary(
                programme.id(),
                facts.name(),
                facts.aim(),
                programme.organisation().value(),
                facts.territory(),
                programme.state().word(),
                facts.first(),
                facts.last());
    }
}
