package eu.savoirfaire.catalogue.review.point;

import eu.savoirfaire.infra.access.PersonId;
import java.util.Optional;

/**
 * Something a review asks of a passage.
 *
 * @param round in which it was raised, from 1
 * @param passage where it is about now; it follows the edits
 * @param before the words of the passage when it was raised
 * @param by the curator who raised it
 */
public record Point(
        PointId id,
        int round,
        Weight weight,
        Passage passage,
        String before,
        String text,
        PersonId by,
        Optional<Answer> answer) {

    public boolean isOpen() {
        return answer.isEmpty();
    }

    boolean blocks() {
        return weight == Weight.MUST && isOpen();
    }

    Point at(Passage now) {
        return new Point(id, round, weight, now, before, text, by, answer);
    }

    Point answered(Answer given) {
        return new Point(id, round, weight, passage, before, text, by, Optional.of(given));
    }
}
