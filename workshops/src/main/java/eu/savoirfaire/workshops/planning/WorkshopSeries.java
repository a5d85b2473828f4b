package eu.savoirfaire.workshops.planning;

import eu.savoirfaire.workshops.planning.time.Hours;
import eu.savoirfaire.workshops.planning.time.HoursReading;
import eu.savoirfaire.workshops.planning.time.Rhythm;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/**
 * Workshops that belong together: what they share, and what those who attend all of them will have learned.
 *
 * @param goal the learning goal, in the language of the shared plan
 * @param shared the plan of the first, which all begin as a copy of
 */
public record WorkshopSeries(UUID id, String goal, Plan shared, Rhythm rhythm) {

    /** The plans of all, and the dates on which the local time of the series is not to be had just so. */
    public Laid laid() {
        var plans = new ArrayList<Plan>();
        var open = new ArrayList<HoursReading>();
        for (var reading : rhythm.from(shared.hours())) {
            if (reading instanceof HoursReading.Clear(Hours hours)) {
                plans.add(shared.at(hours));
            } else {
                open.add(reading);
            }
        }
        return new Laid(List.copyOf(plans), List.copyOf(open));
    }

    /**
     * @param plans in the order of their dates
     * @param open what a trainer has to decide
     */
    public record Laid(List<Plan> plans, List<HoursReading> open) {}
}
