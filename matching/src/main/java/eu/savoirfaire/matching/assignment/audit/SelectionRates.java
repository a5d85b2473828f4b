package eu.savoirfaire.matching.assignment.audit;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;

/**
 * The selection rates of the groups that are large enough to say something about, and the impact ratio of each: its rate over that of the
 * group with the highest. A ratio under four fifths is flagged (the rule of thumb of 29 CFR § 1607.4 D): a reason to look, not a proof.
 *
 * @param groups by name
 * @param tooSmall how many groups are left out because fewer than {@link #SMALLEST} of them took part
 */
public record SelectionRates(List<Rate> groups, int tooSmall) {
    /** Smaller groups are not reported: the figures would say little, and might say it about somebody. */
    public static final int SMALLEST = 20;

    private static final double FOUR_FIFTHS = 0.8;

    public SelectionRates {
        groups = List.copyOf(groups);
    }

    /**
     * @param rate between 0 and 1, with its Wilson interval
     * @param impactRatio the rate over the best group's, with its Katz log interval; 1 when nobody was selected in any group
     */
    public record Rate(
            GroupCount count,
            double rate,
            Interval within,
            double impactRatio,
            Interval ratioWithin,
            boolean flagged) {}

    public static SelectionRates of(Collection<GroupCount> counts) {
        var reported = counts.stream()
                .filter(count -> count.tookPart() >= SMALLEST)
                .sorted(Comparator.comparing(GroupCount::group))
                .toList();
        var best = reported.stream().max(Comparator.comparingDouble(GroupCount::rate));
        var rates = best.stream()
                .flatMap(top -> reported.stream().map(count -> rate(count, top)))
                .toList();
        return new SelectionRates(rates, counts.size() - reported.size());
    }

    private static Rate rate(GroupCount count, GroupCount best) {
        var within = Interval.wilson(count.selected(), count.tookPart());
        var ratio = best.selected() == 0 ? 1 : count.rate() / best.rate();
        var ratioWithin = count.equals(best)
                ? new Interval(1, 1)
                : Interval.katz(count.selected(), count.tookPart(), best.selected(), best.tookPart());
        return new Rate(count, count.rate(), within, ratio, ratioWithin, ratio < FOUR_FIFTHS);
    }
}
