package eu.savoirfaire.matching.need;

import eu.savoirfaire.matching.Edition;
import eu.savoirfaire.matching.NeedId;
import eu.savoirfaire.matching.NeedKind;
import eu.savoirfaire.matching.SeekerId;
import java.time.LocalDate;

/**
 * One need of one person.
 *
 * @param since the day from which waiting is counted
 * @param weights what matters to the person, as a released edition of weights
 */
public record Need(NeedId id, SeekerId seeker, LocalDate since, Edition weights, Wish wish) {

    public NeedKind kind() {
        return wish.kind();
    }
}
