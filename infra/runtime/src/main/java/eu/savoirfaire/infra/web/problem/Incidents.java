package eu.savoirfaire.infra.web.problem;

import io.micronaut.http.HttpRequest;
import jakarta.inject.Singleton;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Failures of ours: a short word for the reader, everything else for the log. */
@Singleton
final class Incidents {
    private static final Logger LOG = LoggerFactory.getLogger(Incidents.class);

    private static final Pattern SECRET = Pattern.compile("(?=.*[A-Z])(?=.*[0-9_-])[A-Za-z0-9_=-]{20,}");

    private final SecureRandom random = new SecureRandom();

    /** Writes the failure to the log and gives the word under which it is found there. */
    String log(HttpRequest<?> request, @Nullable Throwable failure) {
        var bytes = new byte[5];
        random.nextBytes(bytes);
        var incident = HexFormat.of().formatHex(bytes);
        LOG.error("Incident {}: {} {}", incident, request.getMethodName(), masked(request.getPath()), failure);
        return incident;
    }

    /** Drawn words in an address are keys to something: long ones with digits and capitals, which no id or title has. */
    static String masked(String path) {
        return Arrays.stream(path.split("/", -1))
                .map(part -> SECRET.matcher(part).matches() ? "…" : part)
                .collect(Collectors.joining("/"));
    }
}
