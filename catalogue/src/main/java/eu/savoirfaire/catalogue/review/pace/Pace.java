package eu.savoirfaire.catalogue.review.pace;

import eu.savoirfaire.catalogue.review.table.EditorialState;
import java.time.Instant;
import java.util.EnumMap;
import java.util.Map;

/**
 * How long each step may take.
 *
 * @param days working days of each step: of each state for which {@link EditorialState#isStep} holds, at least one
 */
public record Pace(Map<EditorialState, Integer> days, WorkingDays calendar) {

    public Pace {
        days = Map.copyOf(days);
        for (var state : EditorialState.values()) {
            if (state.isStep() && days.getOrDefault(state, 0) < 1) {
                throw new IllegalArgumentException("How many working days " + state + " may take is not said.");
            }
        }
    }

    /** What people who do this beside their work can keep. */
    public static Pace usual(WorkingDays calendar) {
        var days = new EnumMap<EditorialState, Integer>(EditorialState.class);
        days.put(EditorialState.ORG_CHECK, 5);
        days.put(EditorialState.SUBMITTED, 3);
        days.put(EditorialState.IN_REVIEW, 15);
        days.put(EditorialState.CHANGES_REQUESTED, 15);
        days.put(EditorialState.ACCEPTED, 5);
        return new Pace(days, calendar);
    }

    /** The moment at which a share of the time of a step is over; 1 is all of it. */
    public Instant after(EditorialState step, Instant since, double share) {
        return calendar.after(since, days.getOrDefault(step, 0) * share);
    }
}
