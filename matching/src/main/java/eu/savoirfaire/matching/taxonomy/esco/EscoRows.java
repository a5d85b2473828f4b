package eu.savoirfaire.matching.taxonomy.esco;

import eu.savoirfaire.matching.taxonomy.esco.Flaw.Kind;
import java.io.FilterReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.jspecify.annotations.Nullable;

/** The rows of one file, one at a time; what cannot be read as a row is told and passed over. */
final class EscoRows {
    private static final int LONGEST_ROW = 1 << 20;
    private static final String UNREADABLE = "\uFFFD";
    private static final CSVFormat FORMAT = CSVFormat.RFC4180
            .builder()
            .setIgnoreEmptyLines(true)
            .setTrailingData(true)
            .setLenientEof(true)
            .get();

    private final String file;
    private final EscoTable table;
    private final Flaws flaws;

    EscoRows(String file, EscoTable table, Flaws flaws) {
        this.file = file;
        this.table = table;
        this.flaws = flaws;
    }

    /** Takes one row. */
    interface Taker {
        /** @return whether to go on */
        boolean take(Row row);
    }

    /** A row with as many cells as the first has. */
    final class Row {
        private final Map<String, Integer> columns;
        private final CSVRecord cells;
        private final long line;

        private Row(Map<String, Integer> columns, CSVRecord cells, long line) {
            this.columns = columns;
            this.cells = cells;
            this.line = line;
        }

        /** Without what surrounds it. */
        String cell(String column) {
            return cells.get(Objects.requireNonNull(columns.get(column))).strip();
        }

        /** A cell whose lines are joined. */
        String oneLine(String column) {
            return cell(column).replaceAll("\\s+", " ");
        }

        long line() {
            return line;
        }

        void wrong(String column, Kind kind, String found) {
            flaws.add(new Flaw(file, line, column, kind, found));
        }
    }

    /**
     * @return false when the taker did not want to go on
     */
    boolean each(InputStream in, Taker taker) throws IOException {
        var decoder = StandardCharsets.UTF_8
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPLACE)
                .onUnmappableCharacter(CodingErrorAction.REPLACE);
        var guarded = new Guarded(new InputStreamReader(in, decoder));
        long line = 1;
        try (var parser =
                CSVParser.builder().setReader(guarded).setFormat(FORMAT).get()) {
            var records = parser.iterator();
            var columns = columns(records.hasNext() ? records.next() : null);
            while (!columns.isEmpty()) {
                guarded.newRow();
                line = parser.getCurrentLineNumber() + 1;
                if (!records.hasNext()) {
                    return true;
                }
                if (!take(columns, records.next(), line, taker)) {
                    return false;
                }
            }
        } catch (UncheckedIOException broken) {
            flaws.add(new Flaw(file, line, "", Kind.ENDLESS_ROW, ""));
        }
        return true;
    }

    /** Empty when one is missing that must be there. */
    private Map<String, Integer> columns(@Nullable CSVRecord first) {
        var columns = new HashMap<String, Integer>();
        if (first != null) {
            for (int at = 0; at < first.size(); at++) {
                columns.putIfAbsent(first.get(at).replace("\uFEFF", "").strip(), at);
            }
            columns.put("", first.size());
        }
        var missing = table.columns().stream()
                .filter(column -> !columns.containsKey(column))
                .toList();
        missing.forEach(column -> flaws.add(new Flaw(file, 1, column, Kind.NO_COLUMN, "")));
        return missing.isEmpty() ? columns : Map.of();
    }

    private boolean take(Map<String, Integer> columns, CSVRecord record, long line, Taker taker) {
        var row = new Row(columns, record, line);
        if (record.size() != Objects.requireNonNull(columns.get(""))) {
            row.wrong("", Kind.CELLS, Integer.toString(record.size()));
            return true;
        }
        for (var column : table.columns()) {
            if (row.cell(column).contains(UNREADABLE)) {
                row.wrong(column, Kind.NOT_UTF8, row.oneLine(column));
                return true;
            }
        }
        return taker.take(row);
    }

    /** Ends the reading of a row that has no end, before it fills the memory. */
    private static final class Guarded extends FilterReader {
        private long sinceRow;

        Guarded(Reader in) {
            super(in);
        }

        void newRow() {
            sinceRow = 0;
        }

        @Override
        public int read() throws IOException {
            var read = super.read();
            count(1);
            return read;
        }

        @Override
        public int read(char[] chars, int from, int many) throws IOException {
            var read = super.read(chars, from, many);
            count(Math.max(0, read));
            return read;
        }

        private void count(int read) throws IOException {
            sinceRow += read;
            if (sinceRow > LONGEST_ROW) {
                throw new IOException("a row of more than " + LONGEST_ROW + " characters");
            }
        }
    }
}
