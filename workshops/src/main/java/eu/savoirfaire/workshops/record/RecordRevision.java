package eu.savoirfaire.workshops.record;

import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One state of the record of a workshop.
 *
 * @param number from 1, without gaps
 * @param source the name of the report's file; null unless imported
 * @param publishedAt empty for a draft
 */
public record RecordRevision(
        int number,
        State state,
        Proceedings proceedings,
        @Nullable String source,
        Instant writtenAt,
        Optional<Instant> publishedAt) {

    /** The editorial state. */
    public enum State {
        /** Not yet public; at most one for each workshop. */
        DRAFT,
        /** What readers see; at most one for each workshop; never changes. */
        PUBLISHED,
        /** Was public until it was corrected. */
        SUPERSEDED
    }

    public boolean isDraft() {
        return state == State.DRAFT;
    }

    public boolean isPublished() {
        return state == State.PUBLISHED;
    }

    static RecordRevision draft(int number, Proceedings proceedings, @Nullable String source, Instant now) {
        return new RecordRevision(number, State.DRAFT, proceedings, source, now, Optional.empty());
    }

    RecordRevision published(Instant now) {
        return new RecordRevision(number, State.PUBLISHED, proceedings, source, writtenAt, Optional.of(now));
    }

    RecordRevision superseded() {
        return new RecordRevision(number, State.SUPERSEDED, proceedings, source, writtenAt, publishedAt);
    }
}
