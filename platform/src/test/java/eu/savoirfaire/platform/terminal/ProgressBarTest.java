package eu.savoirfaire.platform.terminal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;

class ProgressBarTest {
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();
    private final Clock clock = Clock.fixed(Instant.EPOCH, ZoneOffset.UTC);

    @Test
    void isSilentWhereNobodyLooks() {
        try (var bar = new ProgressBar(terminal(false), clock)) {
            bar.show("reading", 1, 2);
        }

        assertThat(err.toString(StandardCharsets.UTF_8)).isEmpty();
    }

    @Test
    void showsThePartThatIsDoneAndWipesItselfAtTheEnd() {
        try (var bar = new ProgressBar(terminal(true), clock)) {
            bar.show("reading", 1, 2);
        }

        assertThat(err.toString(StandardCharsets.UTF_8))
                .contains("reading", "█".repeat(15) + "░".repeat(15), "50")
                .endsWith("\r\u001b[2K");
    }

    @Test
    void drawsAtMostTenTimesASecond() {
        try (var bar = new ProgressBar(terminal(true), clock)) {
            bar.show("reading", 1, 2);
            bar.show("reading", 2, 2);
        }

        assertThat(err.toString(StandardCharsets.UTF_8)).doesNotContain("100");
    }

    private Terminal terminal(boolean interactive) {
        var stream = new PrintStream(err, true, StandardCharsets.UTF_8);
        return new Terminal(stream, stream, interactive);
    }
}
