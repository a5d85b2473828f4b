package eu.savoirfaire.matching.provider.exchange;

import eu.savoirfaire.infra.document.SpreadsheetCell;
import eu.savoirfaire.infra.refusal.Refused;
import io.micronaut.core.type.Argument;
import io.micronaut.serde.ObjectMapper;
import jakarta.inject.Singleton;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.apache.poi.openxml4j.exceptions.OpenXML4JRuntimeException;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.jspecify.annotations.Nullable;

/** Reads a file by what it holds, whatever it is called. */
@Singleton
class TableReader {
    /** More people bring in parts. */
    static final int MOST_ROWS = 1000;

    private static final int MOST_COLUMNS = 200;
    private static final Argument<List<Map<String, Object>>> OBJECTS =
            Argument.listOf(Argument.mapOf(String.class, Object.class));

    private final ObjectMapper json;

    TableReader(ObjectMapper json) {
        this.json = json;
    }

    /**
     * @throws Refused with a {@link FileRefusal}
     */
    Table read(byte[] bytes) {
        var table = isArchive(bytes) ? spreadsheet(bytes) : text(bytes);
        if (table.rows().size() > MOST_ROWS) {
            throw new Refused(new FileRefusal.TooMany(MOST_ROWS));
        }
        return table;
    }

    private static boolean isArchive(byte[] bytes) {
        return bytes.length > 4 && bytes[0] == 'P' && bytes[1] == 'K';
    }

    private Table text(byte[] bytes) {
        try {
            var decoded = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
            var text = decoded.startsWith("\uFEFF") ? decoded.substring(1) : decoded;
            return text.stripLeading().startsWith("[") ? objects(text) : separated(text);
        } catch (CharacterCodingException notUtf8) {
            throw new Refused(new FileRefusal.NoFormat());
        }
    }

    private static Table separated(String text) {
        var first = text.lines().findFirst().orElse("");
        var format = CSVFormat.RFC4180
                .builder()
                .setDelimiter(separator(first))
                .setIgnoreEmptyLines(false)
                .get();
        try (var parser = CSVParser.parse(new StringReader(text), format)) {
            var records = parser.getRecords();
            if (records.isEmpty()) {
                throw new Refused(new FileRefusal.NoFormat());
            }
            var rows = records.stream()
                    .skip(1)
                    .map(one -> new Table.Row(Math.toIntExact(one.getRecordNumber()), cells(one)))
                    .filter(row -> !row.isBlank())
                    .toList();
            return new Table(cells(records.getFirst()), rows);
        } catch (IOException | UncheckedIOException | IllegalStateException broken) {
            throw new Refused(new FileRefusal.Broken(1, "CSV"));
        }
    }

    /** Spreadsheets of half of Europe separate by semicolons. */
    private static char separator(String header) {
        return "\t;,"
                .chars()
                .mapToObj(one -> (char) one)
                .filter(one -> header.indexOf(one) >= 0)
                .findFirst()
                .orElse(',');
    }

    private static List<String> cells(CSVRecord one) {
        return one.stream().limit(MOST_COLUMNS).map(SpreadsheetCell::text).toList();
    }

    private Table objects(String text) {
        try {
            var read = Objects.requireNonNullElse(json.readValue(text, OBJECTS), List.<Map<String, Object>>of());
            var header = new LinkedHashSet<String>();
            read.forEach(one -> header.addAll(one.keySet()));
            var rows = new ArrayList<Table.Row>();
            for (var one : read) {
                var cells = header.stream().map(name -> cell(one.get(name))).toList();
                rows.add(new Table.Row(rows.size() + 1, cells));
            }
            return new Table(List.copyOf(header), rows);
        } catch (IOException broken) {
            throw new Refused(new FileRefusal.Broken(1, "JSON"));
        }
    }

    private static String cell(@Nullable Object value) {
        return switch (value) {
            case null -> "";
            case List<?> several ->
                String.join("\n", several.stream().map(String::valueOf).toList());
            default -> String.valueOf(value);
        };
    }

    private static Table spreadsheet(byte[] bytes) {
        try (var book = new XSSFWorkbook(new ByteArrayInputStream(bytes))) {
            var shown = new DataFormatter();
            shown.setUseCachedValuesForFormulaCells(true);
            var rows = new ArrayList<Table.Row>();
            for (var row : book.getSheetAt(0)) {
                var cells = cells(row, shown);
                if (!cells.stream().allMatch(String::isBlank)) {
                    rows.add(new Table.Row(row.getRowNum() + 1, cells));
                }
            }
            if (rows.isEmpty()) {
                throw new Refused(new FileRefusal.NoFormat());
            }
            return new Table(rows.getFirst().cells(), rows.subList(1, rows.size()));
        } catch (IOException | OpenXML4JRuntimeException | IllegalArgumentException notOne) {
            throw new Refused(new FileRefusal.NoFormat());
        }
    }

    private static List<String> cells(Row row, DataFormatter shown) {
        var last = Math.clamp(row.getLastCellNum(), 0, MOST_COLUMNS);
        var cells = new ArrayList<String>();
        for (var column = 0; column < last; column++) {
            var cell = row.getCell(column);
            cells.add(cell == null ? "" : SpreadsheetCell.text(shown.formatCellValue(cell)));
        }
        return cells;
    }
}
