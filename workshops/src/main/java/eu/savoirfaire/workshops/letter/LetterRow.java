package eu.savoirfaire.workshops.letter;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A letter.
 *
 * @param id also that of its mail, from which the Message-ID is made
 * @param about tells letters of one occasion apart: a version of the registration or of the calendar, or the start
 * @param startsAt of a reminder: the start of which it reminds
 * @param sequence in the calendar of whoever gets it; null where the letter has no entry for it
 */
@MappedEntity(value = "letter", schema = "workshops")
record LetterRow(
        @Id UUID id,
        UUID workshopId,
        UUID personId,
        UUID registrationId,
        Occasion occasion,
        String about,
        @Nullable Instant startsAt,
        @Nullable Integer sequence,
        State state,
        Instant writtenAt) {

    enum State {
        /** On its way. */
        WAITING,
        /** The mail server has it. */
        HANDED_OVER,
        /** Of no use any more, or nobody can be written to. */
        DROPPED
    }
}
