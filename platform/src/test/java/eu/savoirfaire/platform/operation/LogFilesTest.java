package eu.savoirfaire.platform.operation;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.LoggerContext;
import ch.qos.logback.classic.spi.LoggingEvent;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LogFilesTest {
    private static final String FORGED = "2026-11-22T10:00:00.000Z ERROR [main] audit nothing happened";

    private final LoggerContext context = new LoggerContext();

    @ParameterizedTest
    @ValueSource(strings = {"\n", "\r\n", "\r", "\n\n\t", "\u2028", "\u0085"})
    void whatAStrangerSentIsNoEntryOfItsOwn(String lineEnd) {
        assertThat(written("No page at /x" + lineEnd + FORGED, null).lines())
                .singleElement()
                .asString()
                .endsWith(FORGED);
    }

    @Test
    void neitherIsTheMessageOfAFailure() {
        var failure = new IllegalStateException("outer", new IllegalArgumentException("cannot read x\n" + FORGED));

        var written = written("Incident 0123456789", failure);

        assertThat(written).contains("Caused by: java.lang.IllegalArgumentException: cannot read x " + FORGED);
        assertThat(written.lines().filter(line -> line.startsWith("2026"))).hasSize(1);
        assertThat(written.lines().filter(line -> line.startsWith("\tat "))).hasSizeGreaterThan(2);
    }

    @Test
    void anEntrySaysWhenInUniversalTimeHowGraveWhereAndWhat() {
        assertThat(written("ready", null))
                .matches("2026-11-22T09:30:00\\.000Z WARN {2}\\[.+] eu\\.savoirfaire\\.Test ready\\R");
    }

    private String written(String message, @Nullable Throwable failure) {
        var event = new LoggingEvent(
                "", context.getLogger("eu.savoirfaire.Test"), Level.WARN, message, failure, new Object[0]);
        event.setInstant(Instant.parse("2026-11-22T09:30:00Z"));
        return new String(LogFiles.encoder(context).encode(event), UTF_8);
    }
}
