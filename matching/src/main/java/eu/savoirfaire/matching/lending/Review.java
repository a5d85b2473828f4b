package eu.savoirfaire.matching.lending;

import eu.savoirfaire.infra.access.PersonId;
import java.util.Optional;

/**
 * Who reads an application.
 *
 * @param reviewer who has put their name to it
 * @param refusedBy who said no before an appeal; never the one who hears it
 * @param reason of the last "no"
 * @param appealed whether the one appeal was made
 */
public record Review(
        Optional<PersonId> reviewer, Optional<PersonId> refusedBy, Optional<RejectionReason> reason, boolean appealed) {
    /** Nobody has read it. */
    public static final Review NONE = new Review(Optional.empty(), Optional.empty(), Optional.empty(), false);

    Review by(PersonId person) {
        return new Review(Optional.of(person), refusedBy, reason, appealed);
    }

    Review refused(RejectionReason why) {
        return new Review(reviewer, refusedBy, Optional.of(why), appealed);
    }

    /** @param other who hears it, where there is somebody else */
    Review appealed(Optional<PersonId> other) {
        return new Review(other, reviewer, reason, true);
    }
}
