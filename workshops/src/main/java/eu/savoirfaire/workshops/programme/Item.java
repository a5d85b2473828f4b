package eu.savoirfaire.workshops.programme;

import eu.savoirfaire.infra.vocabulary.Language;
import java.time.Duration;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.util.Optional;

/**
 * Something on a programme. It is counted from the start of the workshop, so that a workshop that moves takes its programme
 * along.
 *
 * @param begins after the start, as a watch measures it
 * @param room of several at one time; empty where there is one
 * @param sheet that a talk is about; many talks have none
 */
public record Item(
        ItemId id,
        Sort sort,
        Duration begins,
        Duration lasts,
        String title,
        Language language,
        Optional<String> room,
        Optional<PinnedSheet> sheet) {

    /** What an item is. Breaks do not count as attendance. */
    public enum Sort {
        TALK,
        DISCUSSION,
        EXERCISE,
        BREAK
    }

    public Item {
        if (begins.isNegative()) {
            throw new IllegalArgumentException("not before the start: " + begins);
        }
        if (lasts.isNegative() || lasts.isZero()) {
            throw new IllegalArgumentException("longer than nothing: " + lasts);
        }
        if (sort == Sort.BREAK && sheet.isPresent()) {
            throw new IllegalArgumentException("a break is about no sheet");
        }
    }

    /** When it is over, after the start. */
    public Duration ends() {
        return begins.plus(lasts);
    }

    public Instant beginsAt(ZonedDateTime start) {
        return start.toInstant().plus(begins);
    }

    public Instant endsAt(ZonedDateTime start) {
        return start.toInstant().plus(ends());
    }

    public Item lasting(Duration other) {
        return new Item(id, sort, begins, other, title, language, room, sheet);
    }

    public Item beginning(Duration other) {
        return new Item(id, sort, other, lasts, title, language, room, sheet);
    }

    public Item titled(String other) {
        return new Item(id, sort, begins, lasts, other, language, room, sheet);
    }

    /** Whether somebody who said yes to the one has to be asked again about the other: another time or another room. */
    boolean isElsewhere(Item other) {
        return !begins.equals(other.begins) || !lasts.equals(other.lasts) || !room.equals(other.room);
    }
}
