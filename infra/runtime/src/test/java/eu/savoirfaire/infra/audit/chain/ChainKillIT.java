package eu.savoirfaire.infra.audit.chain;

import static org.assertj.core.api.Assertions.assertThat;

import eu.savoirfaire.infra.audit.chain.Verdict.Unbroken;
import eu.savoirfaire.infra.event.bakery.Bakery;
import io.micronaut.context.ApplicationContext;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A program that writes and links the audit is killed at random moments ({@code -Dsavoir.kills}, by default 10). */
class ChainKillIT {
    private static final int KILLS = Integer.getInteger("savoir.kills", 10);
    private static final long SEED = Long.getLong("savoir.seed", 20_260_402);
    private static final int LONGEST_LIFE = 400;

    @TempDir
    private Path temporary;

    @Test
    void whatAKillLeavesVerifiesAndHoldsAllThatWasAcknowledged() throws Exception {
        System.out.printf("%d kills, savoir.seed=%d%n", KILLS, SEED);
        var random = new Random(SEED);
        var acknowledged = 0L;
        var head = ChainHead.BEGINNING;

        for (var kill = 1; kill <= KILLS; kill++) {
            acknowledged += liveUntilKilled(kill, random.nextInt(LONGEST_LIFE)).size();
            head = assertUnbroken(head, acknowledged, kill);
        }

        System.out.printf("%d kills, %d acknowledged entries, chain ends at %s%n", KILLS, acknowledged, head);
        assertThat(head.position()).isPositive();
    }

    /** The sheets of the entries that it acknowledged. */
    private List<String> liveUntilKilled(int life, int milliseconds) throws IOException, InterruptedException {
        var process = new ProcessBuilder(
                        ProcessHandle.current().info().command().orElseThrow(),
                        "-XX:TieredStopAtLevel=1",
                        "-XX:+UseSerialGC",
                        "-Xmx256m",
                        "-Xlog:disable",
                        "--enable-native-access=ALL-UNNAMED",
                        "-cp",
                        System.getProperty("java.class.path"),
                        AuditCasualty.class.getName(),
                        temporary.toString(),
                        "life-" + life)
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        var told = new ArrayList<String>();
        try (var reader = new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8))) {
            told.add(Objects.requireNonNull(reader.readLine()));
            var killer = Thread.ofPlatform().start(() -> killAfter(process, milliseconds));
            reader.lines().forEach(told::add);
            killer.join();
        }
        assertThat(process.waitFor()).as("killed, not ended: %s", told).isEqualTo(137);
        return told.stream().filter(line -> line.startsWith("life-")).toList();
    }

    /** The moment of death is what the test draws at random; nothing is awaited here. */
    private static void killAfter(Process process, int milliseconds) {
        try {
            process.waitFor(Duration.ofMillis(milliseconds));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        // the process itself would close what is still to be read
        process.toHandle().destroyForcibly();
    }

    private ChainHead assertUnbroken(ChainHead before, long acknowledged, int kill) {
        try (var context = ApplicationContext.run(Map.of(
                "savoir.data",
                temporary.toString(),
                "datasources.default.maximum-pool-size",
                2,
                "savoir.events.workers",
                false,
                Bakery.OPEN,
                true))) {
            var verdict = context.getBean(Verification.class).verify(List.of(before), (_, _) -> {});
            assertThat(verdict)
                    .as("after kill %d", kill)
                    .isInstanceOfSatisfying(
                            Unbroken.class,
                            unbroken -> assertThat(unbroken.head().position()
                                            + unbroken.unlinked().count())
                                    .isGreaterThanOrEqualTo(acknowledged));
            return ((Unbroken) verdict).head();
        }
    }
}
