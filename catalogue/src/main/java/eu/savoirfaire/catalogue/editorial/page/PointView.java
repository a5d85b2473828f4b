package eu.savoirfaire.catalogue.editorial.page;

import eu.savoirfaire.catalogue.review.point.Point;
import eu.savoirfaire.catalogue.review.point.Weight;
import java.util.Optional;

/**
 * A point of a review, with what was before it and what came of it.
 *
 * @param number among all points, from 1
 * @param before the words when it was raised; empty where it is about something that is missing
 * @param after the words when it was answered
 */
public record PointView(
        String id,
        int number,
        int round,
        boolean must,
        String section,
        String before,
        String text,
        boolean open,
        Optional<String> reply,
        Optional<String> after) {

    static PointView of(int number, Point point) {
        return new PointView(
                point.id().value().toString(),
                number,
                point.round(),
                point.weight() == Weight.MUST,
                point.passage().section().key(),
                point.before(),
                point.text(),
                point.isOpen(),
                point.answer().flatMap(answer -> answer.reply()),
                point.answer().map(answer -> answer.after()));
    }

    /** The name of the field for an answer to it. */
    public String field() {
        return "reply-" + number;
    }

    /** Whether the words themselves were changed. */
    public boolean changed() {
        return after.filter(now -> !now.equals(before)).isPresent();
    }
}
