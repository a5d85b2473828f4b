package eu.savoirfaire.matching.programme;

import java.time.LocalDate;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;

/**
 * What is said of a programme.
 *
 * @param aim what it is for, in the words of the organisation
 * @param territory where, as people call it
 * @param first the first day that counts
 * @param last the last day that counts
 * @param targets how many of what it wants to reach; what is not in it is no aim
 */
public record ProgrammeFacts(
        String name, String aim, String territory, LocalDate first, LocalDate last, Map<Measure, Integer> targets) {
    public static final int LONGEST_NAME = 120;
    public static final int LONGEST_AIM = 600;
    public static final int LONGEST_TERRITORY = 80;
    public static final int MOST = 100_000;

    public ProgrammeFacts {
        if (name.isBlank() || name.length() > LONGEST_NAME) {
            throw new IllegalArgumentException("the name of a programme has 1 to " + LONGEST_NAME + " characters");
        }
        if (aim.length() > LONGEST_AIM || territory.length() > LONGEST_TERRITORY) {
            throw new IllegalArgumentException("the aim or the territory of a programme is too long");
        }
        if (last.isBefore(first)) {
            throw new IllegalArgumentException("it ends on " + last + ", before it begins on " + first);
        }
        if (targets.values().stream().anyMatch(many -> many < 1 || many > MOST)) {
            throw new IllegalArgumentException("a target is 1 to " + MOST + ", not one of " + targets.values());
        }
        var sorted = new EnumMap<Measure, Integer>(Measure.class);
        sorted.putAll(targets);
        targets = Collections.unmodifiableMap(sorted);
    }

    /** Whether something on that day counts. */
    public boolean covers(LocalDate day) {
        return !day.isBefore(first) && !day.isAfter(last);
    }
}
