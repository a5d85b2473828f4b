package eu.savoirfaire.catalogue.practice;

import eu.savoirfaire.catalogue.sheet.Sheet;
import eu.savoirfaire.catalogue.sheet.Structure;
import java.time.Instant;
import java.util.Optional;

/**
 * One state of the sheet of a practice.
 *
 * @param number from 1, without gaps: its place, and the end of its permanent address
 * @param edition as people number it
 * @param publishedAt empty for a working copy
 */
public record Revision(
        int number,
        Edition edition,
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
        return new Revision(number, edition, state, sheet, other, origin, writtenAt, publishedAt);
    }

    Revision published(Instant now) {
        return new Revision(
                number, edition, RevisionState.PUBLISHED, sheet, structure, origin, writtenAt, Optional.of(now));
    }

    Revision superseded() {
        return new Revision(
                number, edition, RevisionState.SUPERSEDED, sheet, structure, origin, writtenAt, publishedAt);
    }

    /** One more of it, with corrections. */
    Revision corrected(Sheet other, Instant now) {
        return new Revision(
                number + 1,
                edition.corrected(),
                RevisionState.PUBLISHED,
                other,
                structure,
                origin.correctedByHand(),
                now,
                Optional.of(now));
    }

    /** The same, one place further on. */
    Revision later() {
        return new Revision(number + 1, edition, state, sheet, structure, origin, writtenAt, publishedAt);
    }
}
