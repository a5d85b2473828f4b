package eu.savoirfaire.infra.event.log;

import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;

/** The stamped events as JSON Lines, each a CloudEvent, as they were written: for keeping, and for other programs. */
@Singleton
public final class EventArchive {
    private static final int BATCH = 500;

    private final EventReader reader;
    private final CloudEvents envelopes;

    EventArchive(EventReader reader, CloudEvents envelopes) {
        this.reader = reader;
        this.envelopes = envelopes;
    }

    /** Writes the events from the first to position {@code through}, which the log must have reached, one per line. */
    public void write(OutputStream out, long through) throws IOException {
        for (var position = 0L; position < through; ) {
            var events = reader.stored(position, (int) Math.min(BATCH, through - position));
            if (events.isEmpty()) {
                throw new IOException("The log ends at " + position + ", before " + through);
            }
            for (var event : events) {
                out.write((envelopes.write(event) + "\n").getBytes(StandardCharsets.UTF_8));
            }
            position = events.getLast().position();
        }
    }
}
