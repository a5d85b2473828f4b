package eu.savoirfaire.workshops.material;

import eu.savoirfaire.infra.access.PersonId;
import java.time.Instant;
import java.util.Optional;

/**
 * What somebody who can be seen or heard in a recording says to its being shown.
 *
 * @param person empty once they were erased, which takes their consent back
 * @param answered when they said so; empty as long as they were only asked
 */
public record Consent(Optional<PersonId> person, Answer answer, Optional<Instant> answered) {

    /** What they said. */
    public enum Answer {
        ASKED,
        GIVEN,
        REFUSED,
        /** Given first. */
        WITHDRAWN;

        public boolean isNo() {
            return this == REFUSED || this == WITHDRAWN;
        }

        /** What it is after somebody said yes or no. */
        public Answer then(boolean yes) {
            if (yes) {
                return GIVEN;
            }
            return this == GIVEN || this == WITHDRAWN ? WITHDRAWN : REFUSED;
        }
    }
}
