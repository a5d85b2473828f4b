package eu.savoirfaire.workshops.archive;

import com.fasterxml.jackson.annotation.JsonInclude;
import eu.savoirfaire.workshops.Kind;
import eu.savoirfaire.workshops.Mode;
import eu.savoirfaire.workshops.Participant;
import eu.savoirfaire.workshops.Participant.Role;
import eu.savoirfaire.workshops.PresentedSheet;
import eu.savoirfaire.workshops.WorkshopRecord;
import eu.savoirfaire.workshops.WorkshopRecord.Conclusion;
import eu.savoirfaire.workshops.WorkshopRecord.Talk;
import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The record of a workshop in the API. */
@Serdeable
@JsonInclude(JsonInclude.Include.ALWAYS)
@Schema(name = "WorkshopRecord", description = "What happened at a workshop. Names organisations, never persons.")
record RecordDocument(
        UUID id,

        @Schema(description = "Its page is /workshops/{slug}.")
        String slug,

        @Schema(description = "As its report calls it.") String title,

        @Schema(description = "The language of the title, the roles and the talks, ISO 639-1.", example = "it")
        String language,

        Kind kind,
        Mode mode,

        @Schema(description = "A day, month or year: as exactly as it is known (ISO 8601).", example = "2019-04-12")
        String date,

        @Schema(description = "The day, month or year it ended; null when that is the date.") @Nullable
        String until,

        @Schema(description = "The time zone in which the date is meant.", example = "Europe/Rome")
        String zone,

        @Nullable String place,
        @Nullable String onlinePlatform,
        List<TookPart> participants,
        List<Presented> practices,

        @Schema(description = "Talks that no sheet describes.")
        List<OtherTalk> talks,

        @Schema(description = "What was concluded, each with whose conclusion it is.")
        List<Concluded> conclusions,

        @Schema(description = "Whether recordings were kept.")
        boolean recordingKept,

        @Schema(description = "The file name of the report that tells of it.") @Nullable
        String source,

        @Schema(description = "From 1; more than 1 means that the record was corrected.")
        int revision,

        Instant publishedAt) {

    /** An organisation. */
    @Serdeable
    @JsonInclude(JsonInclude.Include.ALWAYS)
    @Schema(name = "WorkshopParticipant")
    record TookPart(
            String organisation,
            Role role,

            @Schema(description = "The role in the words of the report.") @Nullable
            String words) {

        static TookPart of(Participant participant) {
            return new TookPart(participant.organisation(), participant.role(), participant.words());
        }
    }

    /** A practice. */
    @Serdeable
    @JsonInclude(JsonInclude.Include.ALWAYS)
    @Schema(name = "WorkshopPresentation")
    record Presented(
            String code,

            @Schema(description = "Its page is /practices/{slug}; null while no sheet of it is public.") @Nullable
            String slug,

            String title,

            @Schema(description = "The language of the title, ISO 639-1.")
            String language,

            @Schema(description = "The revision of the sheet that was presented.")
            int revision) {

        static Presented of(PresentedSheet sheet) {
            return new Presented(
                    sheet.code(),
                    sheet.published() ? sheet.slug() : null,
                    sheet.title(),
                    sheet.language().code(),
                    sheet.revision());
        }
    }

    /** A talk. */
    @Serdeable
    @JsonInclude(JsonInclude.Include.ALWAYS)
    @Schema(name = "WorkshopTalk")
    record OtherTalk(String title, @Nullable String organisation) {

        static OtherTalk of(Talk talk) {
            return new OtherTalk(talk.title(), talk.organisation());
        }
    }

    /** A conclusion. */
    @Serdeable
    @Schema(name = "WorkshopConclusion")
    record Concluded(
            @Schema(description = "In the language of the record.")
            String text,

            @Schema(description = "Whether somebody said it or a poll.")
            Conclusion.Source kind,

            @Schema(description = "Somebody's role and organisation, or which poll; never a name.")
            String source) {

        static Concluded of(Conclusion conclusion) {
            return new Concluded(conclusion.text(), conclusion.kind(), conclusion.source());
        }
    }

    static RecordDocument of(WorkshopRecord record) {
        return new RecordDocument(
                record.id().value(),
                record.slug(),
                record.title(),
                record.language().code(),
                record.kind(),
                record.mode(),
                record.heldOn().from().toString(),
                record.heldOn().until().map(Object::toString).orElse(null),
                record.zone().getId(),
                record.place(),
                record.onlinePlatform(),
                record.participants().stream().map(TookPart::of).toList(),
                record.sheets().stream().map(Presented::of).toList(),
                record.talks().stream().map(OtherTalk::of).toList(),
                record.conclusions().stream().map(Concluded::of).toList(),
                record.recordingKept(),
                record.source(),
                record.revision(),
                record.publishedAt());
    }
}
