package eu.savoirfaire.platform.desk;

import eu.savoirfaire.infra.document.SpreadsheetCell;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;

/** Tables as CSV (RFC 4180) that a spreadsheet opens without running anything. */
public final class Csv {
    /** So that a spreadsheet takes it for UTF-8. */
    private static final String MARK = "\uFEFF";

    private Csv() {}

    /** The lines with the names before them. */
    public static String of(List<String> names, List<List<String>> lines) {
        var text = new StringBuilder(MARK);
        try (var printer = CSVFormat.RFC4180.print(text)) {
            printer.printRecord(names);
            for (var line : lines) {
                printer.printRecord(line.stream().map(SpreadsheetCell::harmless).toList());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString();
    }

    /**
     * The lines of a table, the one with the names first, each cell as it was before {@link #of}.
     *
     * @throws IOException when it is no such table
     */
    public static List<List<String>> read(String text) throws IOException {
        var bare = text.startsWith(MARK) ? text.substring(1) : text;
        var format = CSVFormat.RFC4180.builder().setIgnoreEmptyLines(true).get();
        try (var parser = CSVParser.parse(bare, format)) {
            return parser.stream()
                    .map(row -> Arrays.stream(row.values())
                            .map(SpreadsheetCell::text)
                            .toList())
                    .toList();
        } catch (UncheckedIOException | IllegalStateException e) {
            throw new IOException(e);
        }
    }
}
