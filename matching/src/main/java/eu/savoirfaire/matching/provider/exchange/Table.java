package eu.savoirfaire.matching.provider.exchange;

import java.util.List;

/**
 * A file as rows of texts.
 *
 * @param header the names of the columns
 */
record Table(List<String> header, List<Row> rows) {

    /**
     * @param number as the file counts: the header is 1
     * @param cells may be fewer than there are columns
     */
    record Row(int number, List<String> cells) {
        String cell(int column) {
            return column < cells.size() ? cells.get(column) : "";
        }

        boolean isBlank() {
            return cells.stream().allMatch(String::isBlank);
        }
    }
}
