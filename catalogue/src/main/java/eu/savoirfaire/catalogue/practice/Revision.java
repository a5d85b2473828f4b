package eu.savoirfaire.catalogue.practice;

import eu.savoirfaire.catalogue.sheet.Sheet;
import eu.savoirfaire.catalogue.sheet.Structure;
import java.time.Instant;
import java.util.Optional;

/**
 * One state of the sheet of a practice.
 *
 * @param number from 1, without gaps
 * @param publishedAt empty for a working copy
 */
public record Revision(
        int number,
        RevisionState state,
        Sheet sheet,
        Structure structure,
        Origin origin,
        Instant writtenAt,
        Optional<Instant> publishedAt) {

    public boolean isDraft() {
        return state == RevisionState.DRAFT;
    }

    public boolean isPublished() {
        return state == RevisionState.PUBLISHED;
    }

    /** The same text with another structure beside it. */
    Revision with(Structure other) {
        return new Revision(number, state, sheet, other, origin, writtenAt, publishedAt);
    }

    Revision published(Instant now) {
        return new Revision(number, RevisionState.PUBLISHED, sheet, structure, origin, writtenAt, Optional.of(now));
    }

    Revision superseded() {
        return new Revision(number, RevisionState.SUPERSEDED, sheet, structure, origin, writtenAt, publishedAt);
    }
}
