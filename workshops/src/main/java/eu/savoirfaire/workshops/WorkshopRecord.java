package eu.savoirfaire.workshops;

import eu.savoirfaire.infra.vocabulary.Language;
import io.micronaut.serde.annotation.Serdeable;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The public record of a workshop.
 *
 * @param revision from 1; more than 1 means that it was corrected
 * @param language of the title, the roles and the talks
 * @param zone where {@code heldOn} is a date
 * @param sheets as they are called now, with the revision that was presented
 * @param source the name of the report's file; null unless imported
 */
public record WorkshopRecord(
        WorkshopId id,
        String slug,
        Kind kind,
        int revision,
        Instant publishedAt,
        String title,
        Language language,
        HeldOn heldOn,
        ZoneId zone,
        @Nullable String place,
        Mode mode,
        @Nullable String onlinePlatform,
        List<Participant> participants,
        List<PresentedSheet> sheets,
        List<Talk> talks,
        boolean recordingKept,
        List<Conclusion> conclusions,
        @Nullable String source) {

    /** Who took part, by role in the order of roles; within a role in the order of the report. */
    public Map<Participant.Role, List<Participant>> participantsByRole() {
        return participants.stream()
                .collect(Collectors.groupingBy(Participant::role, TreeMap::new, Collectors.toList()));
    }

    /**
     * What was concluded.
     *
     * @param source whose it is: somebody's role and organisation, or which poll; never a name
     */
    @Serdeable
    public record Conclusion(String text, Source kind, String source) {
        /** Where a conclusion comes from. */
        public enum Source {
            PERSON,
            POLL
        }
    }

    /**
     * A talk that no sheet describes.
     *
     * @param organisation whose talk it was; null when the source does not say
     */
    @Serdeable
    public record Talk(String title, @Nullable String organisation) {}
}
