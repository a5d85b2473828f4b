package eu.savoirfaire.platform.operation;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HexFormat;
import java.util.random.RandomGenerator;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A defect that ended a command, written down for whoever mends it.
 *
 * @param id what a person quotes, and what is found in the file
 * @param file the log of the data folder, or a file of its own where there is none
 */
public record Incident(String id, Path file) {
    private static final Logger LOG = LoggerFactory.getLogger(Incident.class);

    /** Writes down what happened. */
    public static Incident of(Throwable failure, RandomGenerator random) {
        var id = HexFormat.of().toHexDigits(random.nextInt());
        LOG.error("Incident {}", id, failure);
        return new Incident(id, LogFiles.current().orElseGet(() -> ownFile(id, failure)));
    }

    private static Path ownFile(String id, Throwable failure) {
        var trace = new StringWriter();
        failure.printStackTrace(new PrintWriter(trace));
        try {
            return Files.writeString(Files.createTempFile("savoir-incident-" + id + "-", ".log"), trace.toString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
