package eu.savoirfaire.workshops.attendance.export;

import eu.savoirfaire.workshops.attendance.Evidence;
import eu.savoirfaire.workshops.attendance.Origin;
import eu.savoirfaire.workshops.attendance.Span;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;

/**
 * A table of people with times in a text with other things above and below it.
 *
 * @param rows with their lines in the file, from 1
 */
record Table(Headings headings, List<CSVRecord> rows) {

    /** All tables of people in a text, in order. */
    static List<Table> in(String text, CSVFormat format) {
        var tables = new ArrayList<Table>();
        try (var parser = format.parse(new StringReader(text))) {
            for (var row : parser) {
                var headings = Headings.of(row.toList());
                if (headings.isPresent()) {
                    tables.add(new Table(headings.get(), new ArrayList<>()));
                } else if (!tables.isEmpty() && !isEmpty(row)) {
                    tables.getLast().rows.add(row);
                }
            }
        } catch (UncheckedIOException | IOException broken) {
            return List.of();
        }
        return tables;
    }

    /** Who was there when; lines without two times in order are skipped. */
    ExportReading read(Origin origin, ZoneId zone, LocalDate day) {
        var times = LocalTimes.of(
                rows.stream()
                        .filter(this::isWide)
                        .flatMap(row -> Stream.of(row.get(headings.joined()), row.get(headings.left())))
                        .toList(),
                day);
        var evidence = new ArrayList<Evidence>();
        var skipped = new ArrayList<Integer>();
        for (var row : rows) {
            var span = isWide(row) ? span(row, times, zone) : Optional.<Span>empty();
            span.ifPresentOrElse(
                    there -> evidence.add(new Evidence(origin, name(row), mail(row), there)),
                    () -> skipped.add(Math.toIntExact(row.getRecordNumber())));
        }
        return evidence.isEmpty()
                ? new ExportReading.NotAnExport()
                : new ExportReading.Read(List.copyOf(evidence), List.copyOf(skipped));
    }

    private Optional<Span> span(CSVRecord row, LocalTimes times, ZoneId zone) {
        var from = times.read(row.get(headings.joined())).map(local -> instant(local, zone));
        var to = times.read(row.get(headings.left())).map(local -> instant(local, zone));
        return from.flatMap(begin -> to.filter(begin::isBefore).map(end -> new Span(begin, end)));
    }

    private String name(CSVRecord row) {
        return row.get(headings.name()).strip();
    }

    private Optional<String> mail(CSVRecord row) {
        return headings.mail() < 0
                ? Optional.empty()
                : Optional.of(row.get(headings.mail()).strip().toLowerCase(Locale.ROOT))
                        .filter(address -> address.contains("@"));
    }

    private boolean isWide(CSVRecord row) {
        return row.size() > headings.last();
    }

    private static Instant instant(LocalDateTime local, ZoneId zone) {
        return local.atZone(zone).toInstant();
    }

    private static boolean isEmpty(CSVRecord row) {
        return row.toList().stream().allMatch(String::isBlank);
    }
}
