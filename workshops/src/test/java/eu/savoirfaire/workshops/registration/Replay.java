package eu.savoirfaire.workshops.registration;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Runs the independent program of the repository on an exported log. */
record Replay(int exit, List<String> lines, String complaint) {

    static Replay of(List<String> log) {
        try {
            var file = Files.createTempFile("queue-", ".log");
            var errors = Files.createTempFile("queue-", ".err");
            Files.write(file, log);
            var process = new ProcessBuilder(
                            ProcessHandle.current().info().command().orElseThrow(),
                            "-XX:TieredStopAtLevel=1",
                            program().toString(),
                            file.toString())
                    .redirectError(errors.toFile())
                    .start();
            var told = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            var replay = new Replay(process.waitFor(), told.lines().toList(), Files.readString(errors));
            Files.delete(file);
            Files.delete(errors);
            return replay;
        } catch (IOException e) {
            throw new AssertionError(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError(e);
        }
    }

    /** What the tables say is what the log comes to. */
    static void agrees(Hall hall, List<String> log) {
        var replay = of(log);

        assertThat(replay.complaint()).isEmpty();
        assertThat(replay.exit()).isZero();
        assertThat(replay.lines().stream().filter(line -> !line.endsWith("TRANSFERRED")))
                .containsExactlyInAnyOrderElementsOf(hall.rows("""
                                select p.id || chr(9) || 'pool' || chr(9) || p.capacity || chr(9) || p.held
                                    || chr(9) || p.log_hash from workshops.seat_pool p
                                union all
                                select r.workshop_id || '/' || r.channel || chr(9) || r.id || chr(9)
                                    || case r.state when 'PENDING_APPROVAL' then 'REQUESTED' else r.state end
                                    from workshops.registration r where r.seq > 0"""));
    }

    private static Path program() {
        var folder = Path.of("").toAbsolutePath();
        while (Files.notExists(folder.resolve("docs/queue"))) {
            folder = requireNonNull(folder.getParent(), "docs/queue");
        }
        return folder.resolve("docs/queue/ReplayQueue.java");
    }
}
