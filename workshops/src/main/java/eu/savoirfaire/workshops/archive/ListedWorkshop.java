package eu.savoirfaire.workshops.archive;

import com.fasterxml.jackson.annotation.JsonInclude;
import eu.savoirfaire.workshops.Kind;
import eu.savoirfaire.workshops.Mode;
import eu.savoirfaire.workshops.WorkshopRecord;
import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A workshop in the list of the API. */
@Serdeable
@JsonInclude(JsonInclude.Include.ALWAYS)
@Schema(name = "ListedWorkshop", description = "A workshop that took place and has a public record.")
record ListedWorkshop(
        UUID id,

        @Schema(description = "Its page is /workshops/{slug}.")
        String slug,

        @Schema(description = "As its report calls it.") String title,

        @Schema(description = "The language of the title, ISO 639-1.", example = "it")
        String language,

        Kind kind,
        Mode mode,

        @Schema(description = "A day, month or year: as exactly as it is known (ISO 8601).", example = "2019-04-12")
        String date,

        @Schema(description = "The day, month or year it ended; null when that is the date.") @Nullable
        String until,

        @Nullable String place,
        @Nullable String onlinePlatform,

        @Schema(description = "How many organisations took part.")
        int participants,

        @Schema(description = "How many practices were presented.")
        int practices) {

    static ListedWorkshop of(WorkshopRecord record) {
        return new ListedWorkshop(
                record.id().value(),
                record.slug(),
                record.title(),
                record.language().code(),
                record.kind(),
                record.mode(),
                record.heldOn().from().toString(),
                record.heldOn().until().map(Object::toString).orElse(null),
                record.place(),
                record.onlinePlatform(),
                record.participants().size(),
                record.sheets().size());
    }
}
