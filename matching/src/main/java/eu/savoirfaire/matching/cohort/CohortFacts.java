package eu.savoirfaire.matching.cohort;

import eu.savoirfaire.matching.assignment.Mode;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/**
 * What is said of a cohort.
 *
 * @param mostWelfare whether the sum of all counts before the order of each: for an organisation that owns all the places
 * @param least of a circle the people with whom it opens; of another cohort those without whom it is not run; from 0
 * @param most of a circle the people it takes; of another cohort those who take part, the others wait
 * @param first the day on which it begins
 * @param last the day on which it ends
 * @param programme of which it is a part, if of any
 */
public record CohortFacts(
        String name,
        CohortKind kind,
        boolean mostWelfare,
        int least,
        int most,
        LocalDate first,
        LocalDate last,
        Optional<UUID> programme) {
    public static final int LONGEST_NAME = 120;
    public static final int MOST_PEOPLE = 100_000;

    /** Mentoring circles are usually of so many people. */
    public static final int CIRCLE_LEAST = 16;

    public static final int CIRCLE_MOST = 20;

    /** For so many months. */
    public static final int CIRCLE_MONTHS = 4;

    public CohortFacts {
        if (name.isBlank() || name.length() > LONGEST_NAME) {
            throw new IllegalArgumentException("the name of a cohort has 1 to " + LONGEST_NAME + " characters");
        }
        if (least < 0 || most < Math.max(1, least) || most > MOST_PEOPLE) {
            throw new IllegalArgumentException("from " + least + " to " + most + " people");
        }
        if (last.isBefore(first)) {
            throw new IllegalArgumentException("it ends on " + last + ", before it begins on " + first);
        }
    }

    /** The same as a part of the programme that it is a part of already: that is said elsewhere. */
    CohortFacts staying(Optional<UUID> in) {
        return new CohortFacts(name, kind, mostWelfare, least, most, first, last, in);
    }

    /** How it is assigned. */
    public Mode mode() {
        if (kind == CohortKind.CIRCLES) {
            return Mode.CIRCLES;
        }
        return mostWelfare ? Mode.MOST_WELFARE : Mode.STABLE;
    }
}
