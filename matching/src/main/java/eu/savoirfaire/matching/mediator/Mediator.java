package eu.savoirfaire.matching.mediator;

import eu.savoirfaire.infra.access.PersonId;
import eu.savoirfaire.matching.profile.Availability;
import eu.savoirfaire.matching.profile.Cefr;
import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;

/**
 * Somebody who stands between two sides.
 *
 * @param languages in which they talk, by ISO 639 code
 * @param territory where they can be, by a NUTS or country code; empty if anywhere
 * @param capacity for how many at a time
 * @param taken for how many now
 * @param active whether they want to be asked
 * @param version of what is stored; 0 for one that was never stored
 */
public record Mediator(
        UUID id,
        PersonId person,
        Map<String, Cefr> languages,
        String territory,
        Availability availability,
        int capacity,
        int taken,
        boolean active,
        long version) {
    /** Nobody stands between more than so many at a time. */
    public static final int MOST = 20;

    public Mediator {
        languages = Collections.unmodifiableMap(new TreeMap<>(languages));
        if (capacity < 0 || capacity > MOST || taken < 0) {
            throw new IllegalArgumentException(taken + " of " + capacity);
        }
    }

    /** Whether they can be asked now. */
    public boolean isFree() {
        return active && taken < capacity;
    }

    Optional<Cefr> level(String language) {
        return Optional.ofNullable(languages.get(language));
    }
}
