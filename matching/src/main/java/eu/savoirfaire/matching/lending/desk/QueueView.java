package eu.savoirfaire.matching.lending.desk;

import eu.savoirfaire.matching.lending.sight.LoanSight;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * What came to the organisations of whoever looks, in the order of arrival.
 *
 * @param waiting what the lender has to do something about
 * @param others the rest
 */
record QueueView(List<LoanSight> waiting, List<LoanSight> others) {

    public boolean isEmpty() {
        return waiting.isEmpty() && others.isEmpty();
    }

    /** How many are in each state. */
    public Map<String, Long> counts() {
        var counts = new TreeMap<String, Long>();
        waiting.forEach(loan -> counts.merge(loan.state(), 1L, Long::sum));
        others.forEach(loan -> counts.merge(loan.state(), 1L, Long::sum));
        return counts;
    }
}
