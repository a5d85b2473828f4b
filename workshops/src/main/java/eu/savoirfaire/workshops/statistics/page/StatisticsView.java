package eu.savoirfaire.workshops.statistics.page;

import eu.savoirfaire.infra.web.message.Label;
import eu.savoirfaire.infra.web.picture.BarChart;
import java.util.List;
import java.util.Optional;

/**
 * The statistics of an organisation in a year.
 *
 * @param people how many there were; empty where that is kept back
 * @param roles a picture of the row of all
 * @param lines the columns of the table, as lines
 */
record StatisticsView(
        String organisation,
        int year,
        String csv,
        Optional<Integer> people,
        BarChart roles,
        BarChart units,
        List<Label> heads,
        List<Line> lines,
        List<Given> given) {

    /**
     * @param depth 0 all, 1 a series, 2 a territory, 3 a kind of organisation
     * @param cells all first, then each role; empty where it is kept back
     */
    record Line(Label label, int depth, List<Optional<Integer>> cells) {}

    /** @param certificates empty where they are kept back */
    record Given(Label label, int workshops, long hours, Optional<Integer> certificates) {}

    /** Which there are. */
    record Choosing(List<Table> tables) {}

    record Table(String organisation, int year, String href) {}
}
