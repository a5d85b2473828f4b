package eu.savoirfaire.workshops.attendance;

import eu.savoirfaire.workshops.programme.Item;
import java.time.Duration;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * How much of a programme somebody was there for: the union of their times, on however many devices, clipped to the items
 * that are no breaks. Items at the same time count once.
 *
 * @param stretches when they were there, in order, each with all that says so
 * @param programme how long the programme is without breaks
 */
public record Attendance(List<Stretch> stretches, Duration programme) {
    private static final int HUNDRED = 100;

    /** A time of presence, and where it is known from. */
    public record Stretch(Span span, Set<Origin> origins) {}

    public Attendance {
        stretches = List.copyOf(stretches);
    }

    /** @param start of the workshop, from which the items are counted */
    public static Attendance of(Collection<Evidence> evidence, Collection<Item> items, ZonedDateTime start) {
        var counted = counted(items, start);
        var there = evidence.stream().map(Evidence::span).toList();
        var stretches = new ArrayList<Stretch>();
        for (var span : Span.common(there, counted)) {
            pieces(span, evidence).forEach(piece -> stretches.add(new Stretch(piece, origins(piece, evidence))));
        }
        return new Attendance(stretches, Span.length(counted));
    }

    /** The same, after what hosts said about the evidence, in the order in which they said it. */
    public static Attendance of(
            Collection<Evidence> evidence,
            Collection<Correction> corrections,
            Collection<Item> items,
            ZonedDateTime start) {
        return of(Correction.applied(evidence, corrections), items, start);
    }

    /** How long they were there; never longer than the programme. */
    public Duration present() {
        return stretches.stream().map(stretch -> stretch.span().length()).reduce(Duration.ZERO, Duration::plus);
    }

    /** All that says so. */
    public Set<Origin> origins() {
        var all = EnumSet.noneOf(Origin.class);
        stretches.forEach(stretch -> all.addAll(stretch.origins()));
        return all;
    }

    /** In percent, not rounded up. */
    public int share() {
        return programme.isZero() ? 0 : (int) (present().toMillis() * HUNDRED / programme.toMillis());
    }

    /** @param percent of the programme */
    public boolean reaches(int percent) {
        return !programme.isZero() && present().toMillis() * HUNDRED >= programme.toMillis() * percent;
    }

    private static List<Span> counted(Collection<Item> items, ZonedDateTime start) {
        return Span.union(items.stream()
                .filter(item -> item.sort() != Item.Sort.BREAK)
                .map(item -> new Span(item.beginsAt(start), item.endsAt(start)))
                .toList());
    }

    /** Cut wherever some evidence begins or ends, so that each piece has one set of origins. */
    private static List<Span> pieces(Span span, Collection<Evidence> evidence) {
        TreeSet<Instant> cuts = evidence.stream()
                .flatMap(one -> Stream.of(one.span().from(), one.span().to()))
                .filter(cut -> cut.isAfter(span.from()) && cut.isBefore(span.to()))
                .collect(Collectors.toCollection(TreeSet::new));
        cuts.add(span.to());
        var pieces = new ArrayList<Span>();
        var from = span.from();
        for (var cut : cuts) {
            pieces.add(new Span(from, cut));
            from = cut;
        }
        return pieces;
    }

    private static Set<Origin> origins(Span piece, Collection<Evidence> evidence) {
        return evidence.stream()
                .filter(one -> one.span().covers(piece))
                .map(Evidence::origin)
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(Origin.class)));
    }
}
