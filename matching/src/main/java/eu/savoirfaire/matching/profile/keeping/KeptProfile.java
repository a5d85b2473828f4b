package eu.savoirfaire.matching.profile.keeping;

import eu.savoirfaire.matching.SeekerId;
import eu.savoirfaire.matching.profile.Profile;
import java.time.Instant;

/**
 * The profile of somebody, as they see it.
 *
 * @param profile with the places where skills were learnt
 * @param unmatched words of theirs for which the taxonomy has nothing; kept, because it may one day
 * @param version 0 when nothing was ever saved
 */
public record KeptProfile(SeekerId seeker, Profile profile, Unmatched unmatched, int version, Instant changed) {

    public KeptProfile with(Profile other) {
        return new KeptProfile(seeker, other, unmatched, version, changed);
    }

    public KeptProfile with(Unmatched others) {
        return new KeptProfile(seeker, profile, others, version, changed);
    }
}
