package eu.savoirfaire.workshops.announcement;

import com.fasterxml.jackson.annotation.JsonInclude;
import eu.savoirfaire.workshops.Channel;
import eu.savoirfaire.workshops.Kind;
import eu.savoirfaire.workshops.Mode;
import eu.savoirfaire.workshops.planning.table.PlanningState;
import eu.savoirfaire.workshops.programme.Item;
import eu.savoirfaire.workshops.programme.PinnedSheet;
import eu.savoirfaire.workshops.queue.SeatPool;
import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A workshop to come in the API. */
@Serdeable
@JsonInclude(JsonInclude.Include.ALWAYS)
@Schema(name = "AnnouncedWorkshop", description = "A workshop to come. Names organisations, never persons.")
public record AnnouncedDocument(
        UUID id,

        @Schema(description = "Its page is /workshops/{slug}.")
        String slug,

        String title,

        @Schema(description = "The language of the title, ISO 639-1.", example = "it")
        String language,

        Kind kind,
        Mode mode,
        PlanningState state,

        @Schema(description = "Why it was put off, moved or cancelled; null where nothing is told.") @Nullable
        String reason,

        @Schema(description = "With the offset of its place on that day.", example = "2026-06-12T09:00:00+02:00")
        OffsetDateTime start,

        OffsetDateTime end,

        @Schema(
                description = "The time zone of its place, which the local times are meant in.",
                example = "Europe/Rome")
        String zone,

        @Nullable String place,

        @Schema(description = "The organisation that holds it.")
        String holder,

        @Schema(description = "The languages that are spoken, ISO 639-1.")
        List<String> languages,

        List<Seats> seats,

        @Schema(description = "As it was released last; empty before that.")
        List<Part> programme,

        Instant changedAt) {

    /** Its seats by one way. */
    @Serdeable
    @Schema(name = "WorkshopSeats")
    public record Seats(
            Channel channel,
            int capacity,

            @Schema(description = "None while somebody waits for one.")
            int free) {}

    /** An item of its programme. */
    @Serdeable
    @JsonInclude(JsonInclude.Include.ALWAYS)
    @Schema(name = "WorkshopItem")
    public record Part(
            OffsetDateTime start,
            OffsetDateTime end,
            Item.Sort sort,
            String title,

            @Schema(description = "The language of the title, ISO 639-1.")
            String language,

            @Nullable String room,

            @Schema(description = "The practice that it is about; null for none.") @Nullable
            String practice,

            @Schema(description = "The revision of its sheet that was on the programme; null without a practice.")
            @Nullable
            Integer revision) {}

    public static AnnouncedDocument of(Announced announced) {
        var workshop = announced.workshop();
        var plan = workshop.plan();
        return new AnnouncedDocument(
                workshop.id().value(),
                announced.slug(),
                plan.title(),
                plan.language().code(),
                plan.kind(),
                plan.mode(),
                workshop.state(),
                workshop.reason().orElse(null),
                plan.hours().start().toOffsetDateTime(),
                plan.hours().end().toOffsetDateTime(),
                plan.hours().zone().getId(),
                plan.place().orElse(null),
                announced.holder(),
                plan.languages().stream()
                        .sorted()
                        .map(language -> language.code())
                        .toList(),
                announced.pools().stream().map(AnnouncedDocument::seats).toList(),
                announced.told().stream()
                        .flatMap(release -> release.items().stream())
                        .map(item -> part(item, announced))
                        .toList(),
                announced.changedAt());
    }

    private static Seats seats(SeatPool pool) {
        return new Seats(pool.channel(), pool.capacity(), pool.isFull() ? 0 : pool.capacity() - pool.held());
    }

    private static Part part(Item item, Announced announced) {
        var hours = announced.workshop().plan().hours();
        return new Part(
                item.beginsAt(hours.start()).atZone(hours.zone()).toOffsetDateTime(),
                item.endsAt(hours.start()).atZone(hours.zone()).toOffsetDateTime(),
                item.sort(),
                item.title(),
                item.language().code(),
                item.room().orElse(null),
                item.sheet().map(sheet -> sheet.practice().id()).orElse(null),
                item.sheet().map(PinnedSheet::revision).orElse(null));
    }
}
