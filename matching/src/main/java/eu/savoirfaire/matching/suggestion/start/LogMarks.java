package eu.savoirfaire.matching.suggestion.start;

import eu.savoirfaire.infra.event.log.EventReader;
import eu.savoirfaire.infra.event.log.Sequencer;
import eu.savoirfaire.matching.engine.snapshot.Mark;
import eu.savoirfaire.matching.engine.snapshot.SpoiltSnapshot;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.locks.LockSupport;

/**
 * Tells whether a file and the tables have the same past. After the database was brought back from a backup, an offer may come to a
 * version a second time and say something else; but then the log does not hold the same event at the mark of the file.
 */
@Singleton
final class LogMarks {
    private static final int TRIES = 100;
    private static final long BETWEEN = Duration.ofMillis(20).toNanos();

    private final Sequencer sequencer;
    private final EventReader reader;

    LogMarks(Sequencer sequencer, EventReader reader) {
        this.sequencer = sequencer;
        this.reader = reader;
    }

    /**
     * A mark behind every event that was committed before the call.
     *
     * @return empty while positions are given so slowly that it takes longer than two seconds
     */
    Optional<Mark> now() {
        var before = reader.unstamped();
        for (var tried = 0; tried < TRIES; tried++) {
            sequencer.all();
            if (reader.stampedSince(before)) {
                return Optional.of(at(sequencer.head()));
            }
            LockSupport.parkNanos(BETWEEN);
        }
        return Optional.empty();
    }

    /** @throws SpoiltSnapshot if the log has not come as far, or by another way */
    void require(Mark mark) throws SpoiltSnapshot {
        var head = sequencer.head();
        if (mark.position() > head) {
            throw new SpoiltSnapshot("it is newer than the database: it follows the log up to %d, which ends at %d"
                    .formatted(mark.position(), head));
        }
        if (!at(mark.position()).equals(mark)) {
            throw new SpoiltSnapshot("it is of another past of the database: the log has another event at %d"
                    .formatted(mark.position()));
        }
    }

    private Mark at(long position) {
        return position == 0
                ? Mark.BEGINNING
                : reader.stored(position - 1, 1).stream()
                        .findFirst()
                        .map(event -> new Mark(event.position(), event.id()))
                        .orElse(Mark.BEGINNING);
    }
}
