package eu.savoirfaire.matching.provider.exchange;

import eu.savoirfaire.infra.web.message.Label;
import java.util.List;

/**
 * What came of a file, row by row.
 *
 * @param unknown columns that were not read
 */
record ImportReport(List<OneRow> rows, List<String> unknown) {

    /** What came of a row. */
    enum Fate {
        CREATED,
        UNCHANGED,
        REFUSED
    }

    /**
     * @param number as the file counts
     * @param href the draft, if there is one
     * @param wrong what has to be mended, each with its column
     */
    record OneRow(int number, String title, Fate fate, String href, List<Label> wrong) {}

    public long created() {
        return count(Fate.CREATED);
    }

    public long unchanged() {
        return count(Fate.UNCHANGED);
    }

    public long refused() {
        return count(Fate.REFUSED);
    }

    private long count(Fate fate) {
        return rows.stream().filter(row -> row.fate() == fate).count();
    }
}
