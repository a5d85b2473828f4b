package eu.savoirfaire.platform.terminal;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;

/**
 * Shows on a terminal how far long work is, on one line that is wiped at the end; silent where nobody looks.
 */
public final class ProgressBar implements AutoCloseable {
    private static final int WIDTH = 30;
    private static final Duration PAUSE = Duration.ofMillis(100);
    private static final String WIPE = "\r\u001b[2K";

    private final Terminal terminal;
    private final Clock clock;
    private Instant next = Instant.MIN;
    private boolean drawn;

    public ProgressBar(Terminal terminal, Clock clock) {
        this.terminal = terminal;
        this.clock = clock;
    }

    /**
     * Shows how far it is, at most ten times a second.
     *
     * @param what is being done, such as the name of a file
     * @param done of {@code total}
     * @param total 0 or less when nobody knows
     */
    public synchronized void show(String what, long done, long total) {
        var now = clock.instant();
        if (!terminal.interactive() || now.isBefore(next)) {
            return;
        }
        next = now.plus(PAUSE);
        drawn = true;
        terminal.err().print(WIPE + line(what, done, total));
        terminal.err().flush();
    }

    /** Wipes the line. */
    @Override
    public synchronized void close() {
        if (drawn) {
            terminal.err().print(WIPE);
            terminal.err().flush();
            drawn = false;
        }
    }

    private static String line(String what, long done, long total) {
        if (total <= 0) {
            return "%s … %,d".formatted(what, done);
        }
        var part = Math.clamp((double) done / total, 0.0, 1.0);
        var full = (int) Math.round(part * WIDTH);
        return "%s  %s%s %3.0f %%".formatted(what, "█".repeat(full), "░".repeat(WIDTH - full), part * 100);
    }
}
