package eu.savoirfaire.matching.cohort.report;

import eu.savoirfaire.infra.web.form.Choice;
import eu.savoirfaire.infra.web.form.FormErrors;
import eu.savoirfaire.infra.web.message.Label;
import eu.savoirfaire.infra.web.picture.BarChart;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Optional;

/**
 * A run as its page shows it.
 *
 * @param report empty while it runs, and when nothing came of it
 * @param others runs that it can be compared with
 * @param confirmable whether the reader can confirm it now
 * @param undoable whether its confirmation can be taken back
 */
record ReportView(
        String address,
        String cohort,
        String name,
        int number,
        boolean running,
        boolean cancelling,
        long done,
        long total,
        Label state,
        String tag,
        Optional<Label> refused,
        ZonedDateTime started,
        Optional<Report> report,
        List<Choice> others,
        boolean confirmable,
        boolean undoable,
        Optional<Label> notice,
        FormErrors errors) {

    /** How far it is, in a sentence. */
    public Label text() {
        return RunPages.told(running, cancelling, done, total, state);
    }

    /**
     * @param score people placed and their sum, as text
     * @param ratio of the sum to the best there is
     * @param seed once it is confirmed
     */
    record Report(
            Label mode,
            int matched,
            int unmatched,
            int blocking,
            int byPins,
            double score,
            int bestPlaced,
            double bestScore,
            double ratio,
            BarChart ranks,
            List<Pair> pairs,
            List<LeftOut> leftOut,
            List<String> closed,
            List<Label> blocked,
            List<Label> dropped,
            List<Group> groups,
            int hidden,
            String commitment,
            Optional<String> seed,
            String inputs,
            String result,
            String versions) {}

    /** @param rank of the offer on the list of the need, from 1 */
    record Pair(String need, String offer, int rank, boolean pinned, double u, double v) {}

    record LeftOut(String need, Label reason) {}

    /** A group of the fairness report. Shares and ratios with their intervals, 1 is all. */
    record Group(
            Label attribute,
            Label answer,
            int tookPart,
            int selected,
            double rate,
            double low,
            double high,
            double ratio,
            double ratioLow,
            Optional<Double> ratioHigh,
            boolean flagged) {}
}
