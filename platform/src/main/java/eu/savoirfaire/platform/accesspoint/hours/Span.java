package eu.savoirfaire.platform.accesspoint.hours;

import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** From one time of a day to a later one of the same day. */
public record Span(LocalTime from, LocalTime until) {
    private static final DateTimeFormatter TYPED = DateTimeFormatter.ofPattern("H[[:][.]mm]");
    private static final Pattern BETWEEN_SPANS = Pattern.compile("\\s*[,;،]\\s*");
    private static final Pattern DASH = Pattern.compile("\\s*[-–—]\\s*");

    public Span {
        if (!from.isBefore(until)) {
            throw new IllegalArgumentException("ends before it begins: " + from + "-" + until);
        }
    }

    /**
     * The spans of one day as people write them, such as {@code 9-13, 14:30-18:00}, in order.
     *
     * @return empty when it cannot be read, or two of them overlap; no spans for an empty text
     */
    public static Optional<List<Span>> read(String text) {
        if (text.isBlank()) {
            return Optional.of(List.of());
        }
        var spans = new ArrayList<Span>();
        for (var one : BETWEEN_SPANS.split(text.strip())) {
            var span = one(one);
            if (span.isEmpty()) {
                return Optional.empty();
            }
            spans.add(span.get());
        }
        spans.sort(Comparator.comparing(Span::from));
        return apart(spans) ? Optional.of(List.copyOf(spans)) : Optional.empty();
    }

    @Override
    public String toString() {
        return from + "-" + until;
    }

    private static Optional<Span> one(String text) {
        var ends = DASH.split(text);
        try {
            return ends.length == 2
                    ? Optional.of(new Span(LocalTime.parse(ends[0], TYPED), LocalTime.parse(ends[1], TYPED)))
                    : Optional.empty();
        } catch (DateTimeParseException | IllegalArgumentException unreadable) {
            return Optional.empty();
        }
    }

    private static boolean apart(List<Span> spans) {
        for (var i = 1; i < spans.size(); i++) {
            if (spans.get(i).from().isBefore(spans.get(i - 1).until())) {
                return false;
            }
        }
        return true;
    }
}
