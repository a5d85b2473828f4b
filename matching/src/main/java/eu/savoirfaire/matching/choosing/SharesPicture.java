package eu.savoirfaire.matching.choosing;

import eu.savoirfaire.infra.web.message.Label;
import eu.savoirfaire.matching.explanation.Explanation;
import eu.savoirfaire.matching.scoring.Criterion;
import eu.savoirfaire.matching.scoring.SideScore;
import eu.savoirfaire.matching.wording.Wording;
import java.util.ArrayList;
import java.util.List;

/**
 * What adds up to the scores of both sides: two bars of parts, drawn 1,000 wide, and the table that says the same.
 *
 * @param mine the parts of the person's bar, from the start
 * @param theirs the parts of the provider's bar
 */
record SharesPicture(List<Part> mine, List<Part> theirs, List<Line> lines) {
    private static final int MICRO_PER_POINT = 10_000;

    /**
     * @param from where it begins, 0 to 1,000
     * @param tint which of the colours, 0 to 8
     */
    public record Part(double from, double width, int tint) {}

    /**
     * One criterion, out of 100 in all.
     *
     * @param known whether both sides have answered; else it is counted at the published prior
     */
    public record Line(
            Label criterion,
            int tint,
            boolean known,
            double mine,
            double mineAtMost,
            double theirs,
            double theirsAtMost) {}

    static SharesPicture of(Explanation explanation) {
        var lines = new ArrayList<Line>();
        for (var criterion : Criterion.values()) {
            var mine = explanation.seeker().contributions().get(criterion.ordinal());
            var theirs = explanation.provider().contributions().get(criterion.ordinal());
            if (mine.share() > 0 || theirs.share() > 0) {
                lines.add(new Line(
                        Wording.of(criterion, "criterion"),
                        criterion.ordinal(),
                        mine.known(),
                        points(mine.value()),
                        points(mine.share()),
                        points(theirs.value()),
                        points(theirs.share())));
            }
        }
        return new SharesPicture(parts(explanation.seeker()), parts(explanation.provider()), List.copyOf(lines));
    }

    /** Micro-units as points out of 100, with one decimal. */
    static double points(long micro) {
        return Math.round(micro / (double) (MICRO_PER_POINT / 10)) / 10.0;
    }

    private static List<Part> parts(SideScore side) {
        var parts = new ArrayList<Part>();
        var from = 0L;
        for (var one : side.contributions()) {
            if (one.value() > 0) {
                parts.add(new Part(
                        from / 1_000.0, one.value() / 1_000.0, one.criterion().ordinal()));
                from += one.value();
            }
        }
        return List.copyOf(parts);
    }
}
