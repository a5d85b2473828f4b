package eu.savoirfaire.catalogue.intake.exchange;

import eu.savoirfaire.catalogue.intake.ReadSheet;
import eu.savoirfaire.catalogue.intake.Report;
import eu.savoirfaire.catalogue.intake.source.Warning;
import eu.savoirfaire.catalogue.intake.source.WarningCode;
import eu.savoirfaire.catalogue.sheet.Section;
import eu.savoirfaire.infra.document.Document;
import eu.savoirfaire.infra.document.SpreadsheetCell;
import eu.savoirfaire.infra.refusal.Refused;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/** Sheets as CSV (RFC 4180): one row each under a row of names, parted by commas, semicolons or tabs. */
final class CsvSheets {
    private static final String DELIMITERS = ",;\t";

    private final SheetFields.Tools tools = new SheetFields.Tools();

    static boolean looksLike(Document document) {
        var names = List.of(names(document));
        return names.contains(Section.INSTITUTION.key()) && names.contains(Section.SUBJECT.key());
    }

    Report read(Document document) {
        var line = 1;
        var text = document.text();
        var format = CSVFormat.RFC4180
                .builder()
                .setDelimiter(delimiter(document))
                .setIgnoreEmptyLines(true)
                .get();
        try (var rows = CSVParser.parse(text, format)) {
            var sheets = new ArrayList<ReadSheet>();
            var records = rows.iterator();
            var names = names(document);
            records.next();
            line = 1 + (int) rows.getCurrentLineNumber();
            while (records.hasNext()) {
                var row = records.next();
                if (row.size() > names.length) {
                    throw new Refused(new IntakeRefusal.BrokenCsv(document.name(), line, names.length + 1));
                }
                add(sheets, names, row, line);
                line = 1 + (int) rows.getCurrentLineNumber();
            }
            return new Report(sheets, List.of(), unknown(names));
        } catch (UncheckedIOException | IllegalStateException e) {
            throw new Refused(new IntakeRefusal.BrokenCsv(document.name(), line, 1));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void add(List<ReadSheet> sheets, String[] names, CSVRecord row, int line) {
        var fields = new SheetFields();
        for (int i = 0; i < row.size(); i++) {
            field(fields, names[i], SpreadsheetCell.text(row.get(i)), line);
        }
        if (!fields.isEmpty()) {
            sheets.add(fields.sheet(sheets.size() + 1, tools));
        }
    }

    private static void field(SheetFields fields, String name, String value, int line) {
        switch (name) {
            case "code" -> fields.code(value);
            case "language", "textlanguage" -> fields.textLanguage(value);
            case "labellanguage" -> fields.labelLanguage(value);
            case "workshop" -> {
                if (value.matches("\\d{1,6}")) {
                    fields.workshop(Integer.parseInt(value));
                } else if (!value.isBlank()) {
                    fields.warn(new Warning(line, WarningCode.FIELD_UNKNOWN, value));
                }
            }
            default -> Section.of(name).ifPresent(section -> fields.text(section, value));
        }
    }

    private static List<Warning> unknown(String[] names) {
        var known = List.of(
                "code",
                "language",
                "textlanguage",
                "labellanguage",
                "workshop",
                "slug",
                "url",
                "revision",
                "publishedat",
                "organisation");
        return Arrays.stream(names)
                .filter(name -> !known.contains(name) && Section.of(name).isEmpty())
                .map(name -> new Warning(1, WarningCode.FIELD_UNKNOWN, name))
                .toList();
    }

    private static String[] names(Document document) {
        return Arrays.stream(firstLine(document).split(Pattern.quote(String.valueOf(delimiter(document))), -1))
                .map(name -> name.replace("\"", "").strip().toLowerCase(Locale.ROOT))
                .toArray(String[]::new);
    }

    /** The one of which the row of names has most. */
    private static char delimiter(Document document) {
        var first = firstLine(document);
        var best = ',';
        for (var delimiter : DELIMITERS.toCharArray()) {
            if (count(first, delimiter) > count(first, best)) {
                best = delimiter;
            }
        }
        return best;
    }

    private static String firstLine(Document document) {
        return document.lines().isEmpty() ? "" : document.lines().getFirst().text();
    }

    private static long count(String text, char c) {
        return text.chars().filter(other -> other == c).count();
    }
}
