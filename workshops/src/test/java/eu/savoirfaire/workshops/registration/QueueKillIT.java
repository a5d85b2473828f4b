package eu.savoirfaire.workshops.registration;

import static org.assertj.core.api.Assertions.assertThat;

import eu.savoirfaire.workshops.WorkshopId;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A program on an H2 file is killed again and again ({@code -Dsavoir.queue.kills}, by default 8) while people register, answer
 * and cancel, and seats go from one to the next.
 */
class QueueKillIT {
    private static final int KILLS = Integer.getInteger("savoir.queue.kills", 8);
    private static final long SEED = Long.getLong("savoir.seed", 20_260_616);
    private static final int LONGEST_LIFE = 900;

    @TempDir
    private Path temporary;

    @Test
    void noSeatIsLostAndNoneIsGivenTwice() throws Exception {
        System.out.printf("%d kills, savoir.seed=%d%n", KILLS, SEED);
        var random = new Random(SEED);
        var acknowledged = new HashSet<String>();

        for (var kill = 1; kill <= KILLS; kill++) {
            acknowledged.addAll(liveUntilKilled(random.nextInt(LONGEST_LIFE), kill));
            try (var hall = new Hall(temporary.resolve("data"))) {
                assertWhole(hall, acknowledged);
            }
        }

        assertThat(acknowledged).hasSizeGreaterThan(20);
        System.out.printf("%d kills, %d acknowledged registrations, none lost%n", KILLS, acknowledged.size());
    }

    private static void assertWhole(Hall hall, Set<String> acknowledged) {
        assertThat(hall.rows("select id from workshops.registration")).containsAll(acknowledged);
        assertThat(hall.rows("""
                        select p.id from workshops.seat_pool p
                        where p.held <> (select count(*) from workshops.registration r
                            where r.workshop_id = p.workshop_id and r.channel = p.channel
                            and r.state in ('CONFIRMED', 'OFFERED'))""")).as("held is confirmed and offered").isEmpty();
        assertThat(hall.rows("select id from workshops.seat_pool where held < capacity and waiting > 0"))
                .as("a seat that is free while somebody waits")
                .isEmpty();
        assertThat(hall.rows("""
                        select stream from infra.event where stream like 'registration/%'
                        and not exists (select 1 from workshops.registration r
                            where 'registration/' || r.id = stream and r.version >= version)""")).as("told and not done").isEmpty();
        var log = hall.rows("select distinct workshop_id from workshops.seat_pool").stream()
                .flatMap(id -> hall.log(new WorkshopId(UUID.fromString(id))).stream())
                .toList();
        Replay.agrees(hall, log);
    }

    private List<String> liveUntilKilled(int milliseconds, int life) throws IOException, InterruptedException {
        var process = new ProcessBuilder(List.of(
                        ProcessHandle.current().info().command().orElseThrow(),
                        "-XX:TieredStopAtLevel=1",
                        "-XX:+UseSerialGC",
                        "-Xmx256m",
                        "-cp",
                        System.getProperty("java.class.path"),
                        Casualty.class.getName(),
                        temporary.resolve("data").toString(),
                        Long.toString(SEED + life)))
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        var told = new ArrayList<String>();
        try (var reader = new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8))) {
            told.add(firstAcknowledged(reader));
            var killer = Thread.ofPlatform().start(() -> killAfter(process, milliseconds));
            reader.lines().forEach(told::add);
            killer.join();
        }
        assertThat(process.waitFor()).as("killed, not ended").isEqualTo(137);
        return told.stream().filter(QueueKillIT::isId).toList();
    }

    /** What a program says while it starts is no registration. */
    private static String firstAcknowledged(BufferedReader reader) throws IOException {
        for (var line = reader.readLine(); line != null; line = reader.readLine()) {
            if (isId(line)) {
                return line;
            }
        }
        throw new AssertionError("it ended before anything was acknowledged");
    }

    private static boolean isId(String line) {
        return line.matches("[0-9a-f-]{36}");
    }

    /** The moment of death is what the test draws at random; nothing is awaited here. */
    private static void killAfter(Process process, int milliseconds) {
        try {
            process.waitFor(Duration.ofMillis(milliseconds));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        process.toHandle().destroyForcibly();
    }
}
