package eu.savoirfaire.workshops.archive;

import com.fasterxml.jackson.annotation.JsonInclude;
import eu.savoirfaire.workshops.Kind;
import eu.savoirfaire.workshops.Mode;
import eu.savoirfaire.workshops.WorkshopRecord;
import eu.savoirfaire.workshops.announcement.Announced;
import eu.savoirfaire.workshops.planning.table.PlanningState;
import eu.savoirfaire.workshops.programme.PinnedSheet;
import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.OffsetDateTime;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A workshop in the list of the API. */
@Serdeable
@JsonInclude(JsonInclude.Include.ALWAYS)
@Schema(name = "ListedWorkshop", description = "A workshop to come, or one that took place and has a public record.")
record ListedWorkshop(
        UUID id,

        @Schema(description = "Its page is /workshops/{slug}.")
        String slug,

        @Schema(description = "RECORDED where it took place and has a public record; otherwise how far it is.")
        PlanningState state,

        @Schema(description = "As its holder or its report calls it.")
        String title,

        @Schema(description = "The language of the title, ISO 639-1.", example = "it")
        String language,

        Kind kind,
        Mode mode,

        @Schema(description = "A day, month or year: as exactly as it is known (ISO 8601).", example = "2019-04-12")
        String date,

        @Schema(description = "The day, month or year it ended; null when that is the date.") @Nullable
        String until,

        @Schema(description = "To the minute, with the offset of its place; null once it took place.") @Nullable
        OffsetDateTime start,

        @Nullable String place,
        @Nullable String onlinePlatform,

        @Schema(description = "How many seats are free; null while nobody can register.") @Nullable
        Integer free,

        @Schema(description = "How many organisations took part; 0 before that.")
        int participants,

        @Schema(description = "How many practices were presented, or are on the programme.")
        int practices) {

    static ListedWorkshop of(WorkshopRecord record) {
        return new ListedWorkshop(
                record.id().value(),
                record.slug(),
                PlanningState.RECORDED,
                record.title(),
                record.language().code(),
                record.kind(),
                record.mode(),
                record.heldOn().from().toString(),
                record.heldOn().until().map(Object::toString).orElse(null),
                null,
                record.place(),
                record.onlinePlatform(),
                null,
                record.participants().size(),
                record.sheets().size());
    }

    static ListedWorkshop of(Announced announced) {
        var plan = announced.workshop().plan();
        var first = plan.hours().start().toLocalDate().toString();
        var last = plan.hours().end().toLocalDate().toString();
        return new ListedWorkshop(
                announced.workshop().id().value(),
                announced.slug(),
                announced.workshop().state(),
                plan.title(),
                plan.language().code(),
                plan.kind(),
                plan.mode(),
                first,
                last.equals(first) ? null : last,
                plan.hours().start().toOffsetDateTime(),
                plan.place().orElse(null),
                null,
                announced.isOpen() ? announced.free() : null,
                0,
                (int) announced.told().stream()
                        .flatMap(release -> release.items().stream())
                        .flatMap(item -> item.sheet().stream())
                        .map(PinnedSheet::practice)
                        .distinct()
                        .count());
    }
}
