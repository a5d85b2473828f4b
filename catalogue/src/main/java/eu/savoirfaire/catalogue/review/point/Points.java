package eu.savoirfaire.catalogue.review.point;

import eu.savoirfaire.catalogue.sheet.Sheet;
import eu.savoirfaire.infra.access.PersonId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** All points of a review, of all rounds, in the order in which they were raised. None is ever taken out. */
public record Points(List<Point> all) {
    private static final Points NONE = new Points(List.of());

    public Points {
        all = List.copyOf(all);
    }

    public static Points none() {
        return NONE;
    }

    public Optional<Point> find(PointId id) {
        return all.stream().filter(point -> point.id().equals(id)).findFirst();
    }

    /**
     * With more of them.
     *
     * @param sheet in which their passages lie
     */
    public Points and(int round, PersonId by, Sheet sheet, List<Raised> raised) {
        var more = new ArrayList<>(all);
        raised.forEach(one -> more.add(new Point(
                one.id(),
                round,
                one.weight(),
                one.passage(),
                one.passage().in(sheet),
                one.text(),
                by,
                Optional.empty())));
        return new Points(more);
    }

    /** Those that stand in the way of publication: a MUST with neither change nor reply. */
    public List<Point> blocking() {
        return all.stream().filter(Point::blocks).toList();
    }

    /** The points as they lie in the text after an edit. */
    public Points after(Sheet before, Sheet now) {
        return new Points(all.stream()
                .map(point -> point.at(point.passage().after(before, now)))
                .toList());
    }

    /**
     * The points after the authors came back: open ones whose passage has other words now, or to which there is a reply,
     * are answered. Replies to points that are answered already, or that there are not, change nothing.
     *
     * @param round in which they come back
     */
    public Points answered(int round, Map<PointId, String> replies, Sheet now) {
        return new Points(all.stream()
                .map(point -> point.isOpen() ? answered(point, round, replies, now) : point)
                .toList());
    }

    private static Point answered(Point point, int round, Map<PointId, String> replies, Sheet now) {
        var reply = Stream.ofNullable(replies.get(point.id()))
                .filter(text -> !text.isBlank())
                .findFirst();
        var after = point.passage().in(now);
        var changed = !words(after).equals(words(point.before()));
        return changed || reply.isPresent() ? point.answered(new Answer(round, reply, after)) : point;
    }

    /** White space is no word: another line break is no change. */
    private static String words(String text) {
        return text.strip().replaceAll("\\s+", " ");
    }
}
