package eu.savoirfaire.catalogue;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.micronaut.serde.annotation.Serdeable;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What an import answers with, for programs. */
@Serdeable
@JsonInclude(JsonInclude.Include.ALWAYS)
public record ImportDocument(List<SheetEntry> sheets, List<WorkshopEntry> workshops, List<WarningEntry> warnings) {

    /** @param sections the text of all eleven sections by their keys; null where the sheet has none */
    @Serdeable
    @JsonInclude(JsonInclude.Include.ALWAYS)
    public record SheetEntry(
            @Nullable String code,
            Outcome outcome,
            @Nullable Integer workshop,
            String labelLanguage,
            String textLanguage,
            Map<String, @Nullable String> sections,
            Map<String, SourceEntry> sources,
            List<WarningEntry> warnings) {}

    /** Lines of the source, both included, from 1. */
    @Serdeable
    public record SourceEntry(int fromLine, int toLine) {}

    /**
     * @param date in ISO 8601; a day, a month, a year or a range of two of them
     * @param language of the title, the roles and the talks, ISO 639-1
     * @param talks those that no sheet describes
     * @param recordingKept whether the source says that the workshop was recorded and the recording kept
     * @param recordingSource where it says so
     */
    @Serdeable
    @JsonInclude(JsonInclude.Include.ALWAYS)
    public record WorkshopEntry(
            int ordinal,
            String title,
            @Nullable String date,
            @Nullable String place,
            String mode,
            @Nullable String onlinePlatform,
            List<ParticipantEntry> participants,
            List<Integer> sheets,
            String language,
            List<TalkEntry> talks,
            boolean recordingKept,
            @Nullable SourceEntry recordingSource) {}

    @Serdeable
    @JsonInclude(JsonInclude.Include.ALWAYS)
    public record TalkEntry(
            String title,
            @Nullable String organisation,
            @Nullable SourceEntry source) {}

    @Serdeable
    @JsonInclude(JsonInclude.Include.ALWAYS)
    public record ParticipantEntry(String name, @Nullable String role) {}

    @Serdeable
    public record WarningEntry(int line, String code, String message) {}
}
