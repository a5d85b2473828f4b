package eu.savoirfaire.infra.backup;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.Properties;

/**
 * What a backup holds.
 *
 * @param made when it was begun
 * @param events how many events it holds at least: the position of the log when it was begun
 * @param lastEvent the id of the event at that position; empty when there is none
 */
public record Manifest(Instant made, long events, String lastEvent) {
    static final String ENTRY = "manifest.properties";

    /** The version of the format that this program writes, and the only one it reads. */
    private static final String FORMAT = "1";

    void write(OutputStream out) throws IOException {
        var text = "format=" + FORMAT + "\nmade=" + made + "\nevents=" + events + "\nlastEvent=" + lastEvent + "\n";
        out.write(text.getBytes(StandardCharsets.UTF_8));
    }

    /** @throws IOException when it is none, or of another format */
    static Manifest read(InputStream in) throws IOException {
        var properties = new Properties();
        properties.load(in);
        if (!FORMAT.equals(properties.getProperty("format"))) {
            throw new IOException("Not of format " + FORMAT);
        }
        try {
            return new Manifest(
                    Instant.parse(properties.getProperty("made", "")),
                    Long.parseLong(properties.getProperty("events", "")),
                    properties.getProperty("lastEvent", ""));
        } catch (DateTimeException | NumberFormatException e) {
            throw new IOException(e);
        }
    }
}
