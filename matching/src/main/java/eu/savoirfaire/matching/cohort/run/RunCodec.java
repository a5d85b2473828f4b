package eu.savoirfaire.matching.cohort.run;

import io.micronaut.serde.ObjectMapper;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.commons.codec.digest.DigestUtils;

/** Inputs and results as the text that is kept, compared and hashed. */
@Singleton
public class RunCodec {
    private final ObjectMapper json;

    RunCodec(ObjectMapper json) {
        this.json = json;
    }

    /** SHA-256 of the UTF-8, hexadecimal. */
    public static String hash(String text) {
        return DigestUtils.sha256Hex(text);
    }

    public String text(RunInputs inputs) {
        return written(inputs);
    }

    public String text(RunResult result) {
        return written(result);
    }

    public RunInputs inputs(String text) {
        return read(text, RunInputs.class);
    }

    public RunResult result(String text) {
        return read(text, RunResult.class);
    }

    private String written(Object value) {
        try {
            return json.writeValueAsString(value);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private <T> T read(String text, Class<T> type) {
        try {
            return json.readValue(text, type);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
