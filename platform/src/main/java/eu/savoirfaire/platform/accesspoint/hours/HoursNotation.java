package eu.savoirfaire.platform.accesspoint.hours;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Opening hours as one text, in a subset of OpenStreetMap's {@code opening_hours}: {@code Mo 09:00-13:00,14:00-18:00;
 * 2026 Dec 25 off}. So they are stored, and so programs read them.
 */
public final class HoursNotation {
    private static final List<String> DAYS = List.of("Mo", "Tu", "We", "Th", "Fr", "Sa", "Su");
    private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("uuuu MMM dd", Locale.ENGLISH);
    private static final String CLOSED = "off";

    private HoursNotation() {}

    public static String write(OpeningHours hours) {
        var week = hours.weekly().entrySet().stream()
                .map(day -> DAYS.get(day.getKey().ordinal()) + " " + spans(day.getValue()));
        var days = hours.exceptions().entrySet().stream()
                .map(day -> DATE.format(day.getKey()) + " " + spans(day.getValue()));
        return Stream.concat(week, days).collect(Collectors.joining("; "));
    }

    /** @throws IllegalArgumentException when it is nothing that {@link #write} wrote */
    public static OpeningHours read(String text) {
        Map<DayOfWeek, List<Span>> week = new EnumMap<>(DayOfWeek.class);
        Map<LocalDate, List<Span>> days = new TreeMap<>();
        for (var rule : text.split("; ", -1)) {
            var space = rule.lastIndexOf(' ');
            if (space < 0) {
                continue;
            }
            var day = rule.substring(0, space);
            var spans = readSpans(rule.substring(space + 1));
            if (DAYS.contains(day)) {
                week.put(DayOfWeek.of(1 + DAYS.indexOf(day)), spans);
            } else {
                days.put(LocalDate.parse(day, DATE), spans);
            }
        }
        return new OpeningHours(week, days);
    }

    private static String spans(List<Span> spans) {
        return spans.isEmpty() ? CLOSED : spans.stream().map(Span::toString).collect(Collectors.joining(","));
    }

    private static List<Span> readSpans(String text) {
        return text.equals(CLOSED)
                ? List.of()
                : Span.read(text).orElseThrow(() -> new IllegalArgumentException("no opening hours: " + text));
    }
}
