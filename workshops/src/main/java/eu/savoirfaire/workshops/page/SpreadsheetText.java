package eu.savoirfaire.workshops.page;

import eu.savoirfaire.infra.document.SpreadsheetCell;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A table as CSV (RFC 4180) that a spreadsheet opens in any script, and without running anything. */
public final class SpreadsheetText {
    /** So that a spreadsheet takes it for UTF-8. */
    private static final String MARK = "\uFEFF";

    private SpreadsheetText() {}

    public static String of(List<String> columns, List<List<String>> rows) {
        return Stream.concat(Stream.of(columns), rows.stream())
                .map(row -> row.stream().map(SpreadsheetText::cell).collect(Collectors.joining(",")))
                .collect(Collectors.joining("\r\n", MARK, "\r\n"));
    }

    private static String cell(String text) {
        return "\"" + SpreadsheetCell.harmless(text).replace("\"", "\"\"") + "\"";
    }
}
