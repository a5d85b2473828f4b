package eu.savoirfaire.platform.job;

import eu.savoirfaire.infra.access.Reference;
import eu.savoirfaire.infra.web.message.Label;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/**
 * One run of some work.
 *
 * @param subject what it is done to; empty when there is nothing to choose
 * @param done of {@code total}
 * @param total 0 while nobody knows
 * @param cancelling whether somebody wants it to stop
 * @param outcome what came of it, or why it failed
 * @param startedBy as the audit calls them
 */
public record Job(
        UUID id,
        String kind,
        String subject,
        State state,
        long done,
        long total,
        boolean cancelling,
        Optional<Label> outcome,
        String startedBy,
        Instant startedAt,
        Optional<Instant> endedAt) {

    public enum State {
        RUNNING,
        DONE,
        /** It came to the end, and found something that somebody has to look at. */
        ALARMING,
        FAILED,
        CANCELLED,
        /** The program ended, or was killed, before it did. */
        INTERRUPTED
    }

    public boolean running() {
        return state == State.RUNNING;
    }

    /** Whether it ended well. */
    public boolean well() {
        return state == State.DONE;
    }

    /** Whether somebody has to look at it. */
    public boolean bad() {
        return state == State.FAILED || state == State.ALARMING || state == State.INTERRUPTED;
    }

    /** What its kind is called. */
    public static Label named(String kind) {
        return Label.key("platform.job.kind." + kind);
    }

    Reference reference() {
        return new Reference("job", id.toString());
    }
}
