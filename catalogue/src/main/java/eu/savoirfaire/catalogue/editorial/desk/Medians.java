package eu.savoirfaire.catalogue.editorial.desk;

import eu.savoirfaire.catalogue.editorial.keeping.Steps;
import eu.savoirfaire.catalogue.editorial.keeping.Steps.Step;
import eu.savoirfaire.catalogue.review.pace.Pace;
import eu.savoirfaire.catalogue.review.table.EditorialState;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;

/** How long each step takes, in the middle of all that were over within a year. */
@Singleton
class Medians {
    private static final Duration YEAR = Duration.ofDays(365);

    private final Steps steps;
    private final Pace pace;
    private final Clock clock;

    Medians(Steps steps, Pace pace, Clock clock) {
        this.steps = steps;
        this.pace = pace;
        this.clock = clock;
    }

    /**
     * A step with what it takes.
     *
     * @param days working days, to tenths; 0 where there is none
     * @param sheets how many were counted
     * @param planned how many working days it may take
     */
    record Median(EditorialState state, double days, int sheets, int planned) {}

    List<Median> all() {
        var over = steps.endedAfter(clock.instant().minus(YEAR));
        return Arrays.stream(EditorialState.values())
                .filter(EditorialState::isStep)
                .map(state -> median(
                        state,
                        over.stream().filter(step -> step.state() == state).toList()))
                .toList();
    }

    private Median median(EditorialState state, List<Step> over) {
        var days = over.stream()
                .mapToDouble(step -> pace.calendar().between(step.begun(), step.ended()))
                .sorted()
                .toArray();
        var middle = days.length == 0 ? 0 : (days[(days.length - 1) / 2] + days[days.length / 2]) / 2;
        return new Median(
                state, Math.round(middle * 10) / 10.0, days.length, pace.days().getOrDefault(state, 0));
    }
}
