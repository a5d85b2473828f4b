package eu.savoirfaire.workshops.planning;

import io.micronaut.serde.annotation.Serdeable;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * The rules of one workshop, which everybody can read before they register.
 *
 * @param priority who comes first in the queue; the last class is always everybody
 * @param approval whether a trainer says yes to each registration
 * @param freeze how long before the start the queue stops moving by itself; zero is the start
 * @param lateCancel how long before the start a cancellation begins to be a late one
 * @param attendance the share of the programme, in percent, that counts as having attended
 */
@Serdeable
public record Policy(
        List<PriorityClass> priority, boolean approval, Duration freeze, Duration lateCancel, int attendance) {
    private static final int HUNDRED = 100;

    public Policy {
        priority = List.copyOf(priority);
        if (priority.isEmpty()
                || priority.getLast() != PriorityClass.EVERYBODY
                || new HashSet<>(priority).size() != priority.size()) {
            throw new IllegalArgumentException("each class once and everybody last, not " + priority);
        }
        if (freeze.isNegative() || lateCancel.isNegative()) {
            throw new IllegalArgumentException("before the start, not after it");
        }
        if (attendance < 1 || attendance > HUNDRED) {
            throw new IllegalArgumentException("1 to 100 percent, not " + attendance);
        }
    }

    /** First come, first served; the queue moves until the start; three quarters of the programme count. */
    public static Policy usual() {
        return new Policy(List.of(PriorityClass.EVERYBODY), false, Duration.ZERO, Duration.ofDays(2), 75);
    }

    public Policy frozen(Duration beforeStart) {
        return new Policy(priority, approval, beforeStart, lateCancel, attendance);
    }

    public Policy withApproval() {
        return new Policy(priority, true, freeze, lateCancel, attendance);
    }

    public Policy preferring(PriorityClass... classes) {
        return new Policy(List.of(classes), approval, freeze, lateCancel, attendance);
    }

    /** The place of the best class that somebody is in, from 0; lower comes first. */
    public int rank(Set<PriorityClass> classes) {
        for (var rank = 0; rank < priority.size(); rank++) {
            if (classes.contains(priority.get(rank))) {
                return rank;
            }
        }
        return priority.size() - 1;
    }
}
