package eu.savoirfaire.workshops;

import eu.savoirfaire.infra.vocabulary.Language;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A past workshop as a report tells of it.
 *
 * @param ordinal its place in the report, from 1
 * @param language of the title, the roles and the talks
 * @param place the town; null when the report names none
 * @param onlinePlatform such as {@code Zoom}; null when the report names none
 * @param participants organisations, never persons
 * @param sheets those presented, in the order of the report
 * @param talks those without a sheet, in the order of the report
 * @param recordingKept whether the report says that recordings were kept
 * @param source the name of the report's file; null for demo data
 */
public record ReportedWorkshop(
        int ordinal,
        String title,
        Language language,
        HeldOn heldOn,
        @Nullable String place,
        Mode mode,
        @Nullable String onlinePlatform,
        List<Participant> participants,
        List<PresentedSheet> sheets,
        List<WorkshopRecord.Talk> talks,
        boolean recordingKept,
        @Nullable String source) {

    public ReportedWorkshop {
        participants = List.copyOf(participants);
        sheets = List.copyOf(sheets);
        talks = List.copyOf(talks);
    }
}
