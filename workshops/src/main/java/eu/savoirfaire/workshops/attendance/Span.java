package eu.savoirfaire.workshops.attendance;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A stretch of time.
 *
 * @param to after {@code from}; not part of it
 */
public record Span(Instant from, Instant to) implements Comparable<Span> {
    private static final Comparator<Span> ORDER =
            Comparator.comparing(Span::from).thenComparing(Span::to);

    public Span {
        if (!from.isBefore(to)) {
            throw new IllegalArgumentException(from + " is not before " + to);
        }
    }

    public Duration length() {
        return Duration.between(from, to);
    }

    public boolean covers(Span other) {
        return !from.isAfter(other.from) && !to.isBefore(other.to);
    }

    /** What both have in common. */
    public Optional<Span> within(Span other) {
        var begin = from.isAfter(other.from) ? from : other.from;
        var end = to.isBefore(other.to) ? to : other.to;
        return begin.isBefore(end) ? Optional.of(new Span(begin, end)) : Optional.empty();
    }

    /** The same time without overlaps, in order. */
    public static List<Span> union(Collection<Span> spans) {
        var whole = new ArrayList<Span>();
        for (var span : spans.stream().sorted(ORDER).toList()) {
            if (!whole.isEmpty() && !span.from.isAfter(whole.getLast().to)) {
                var last = whole.removeLast();
                whole.add(new Span(last.from, last.to.isAfter(span.to) ? last.to : span.to));
            } else {
                whole.add(span);
            }
        }
        return List.copyOf(whole);
    }

    /** What both have in common, in order. */
    public static List<Span> common(Collection<Span> some, Collection<Span> others) {
        return union(some).stream()
                .flatMap(span -> union(others).stream().flatMap(other -> span.within(other).stream()))
                .toList();
    }

    /** What the first have and the others have not, in order. */
    public static List<Span> without(Collection<Span> some, Collection<Span> others) {
        var left = union(some);
        for (var gone : others) {
            left = left.stream().flatMap(span -> span.without(gone)).toList();
        }
        return left;
    }

    private Stream<Span> without(Span gone) {
        return Stream.of(
                        between(from, gone.from.isBefore(to) ? gone.from : to),
                        between(gone.to.isAfter(from) ? gone.to : from, to))
                .flatMap(Optional::stream);
    }

    private static Optional<Span> between(Instant from, Instant to) {
        return from.isBefore(to) ? Optional.of(new Span(from, to)) : Optional.empty();
    }

    public static Duration length(Collection<Span> spans) {
        return union(spans).stream().map(Span::length).reduce(Duration.ZERO, Duration::plus);
    }

    @Override
    public int compareTo(Span other) {
        return ORDER.compare(this, other);
    }
}
