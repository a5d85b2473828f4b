package eu.savoirfaire.platform.script;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;

/** The script in some folder, ready to be started. */
public final class Script {
    /** The one of this repository. */
    public static final Path OURS = Path.of(System.getProperty("savoir.root", ".."))
            .toAbsolutePath()
            .normalize()
            .resolve("savoir");

    private static final Duration PATIENCE = Duration.ofSeconds(120);

    private final List<String> start;
    private final Map<String, String> environment = new HashMap<>();
    private Path workingFolder = Path.of("").toAbsolutePath();

    public Script(Path file) {
        start = List.of(file.toString());
        environment.put("JAVA_HOME", System.getProperty("java.home"));
    }

    private Script(Path file, String shell) {
        start = List.of(shell, file.toString());
        environment.put("JAVA_HOME", System.getProperty("java.home"));
    }

    static Script under(String shell, Path file) {
        return new Script(file, shell);
    }

    public Script in(Path folder) {
        workingFolder = folder;
        return this;
    }

    /** Sets a variable; an empty value removes it. */
    public Script with(String variable, String value) {
        environment.put(variable, value);
        return this;
    }

    /** What a finished process left. */
    public record Ended(int exit, String out, String err) {}

    /** Runs it to its end. */
    public Ended run(String... arguments) {
        try (var started = start(arguments)) {
            return started.end(PATIENCE);
        }
    }

    /** Starts it and lets it run. */
    public Running start(String... arguments) {
        try {
            var out = Files.createTempFile("savoir-out", ".txt");
            var err = Files.createTempFile("savoir-err", ".txt");
            var command = new ArrayList<>(start);
            command.addAll(List.of(arguments));
            var builder = new ProcessBuilder(command)
                    .directory(workingFolder.toFile())
                    .redirectOutput(out.toFile())
                    .redirectError(err.toFile());
            environment.forEach((name, value) -> {
                if (value.isEmpty()) {
                    builder.environment().remove(name);
                } else {
                    builder.environment().put(name, value);
                }
            });
            return new Running(builder.start(), out, err);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A process that runs; closing it ends it. */
    public record Running(Process process, Path out, Path err) implements AutoCloseable {

        public String soFar() {
            return read(out);
        }

        public String errors() {
            return read(err);
        }

        /** Waits for a line of the results that begins so, and returns it. */
        public String awaitLine(String beginning, Duration patience) {
            var deadline = System.nanoTime() + patience.toNanos();
            while (System.nanoTime() < deadline && process.isAlive()) {
                var line =
                        soFar().lines().filter(one -> one.startsWith(beginning)).findFirst();
                if (line.isPresent()) {
                    return line.get();
                }
                pause();
            }
            throw new AssertionError("No line '" + beginning + "…' came.\n" + soFar() + errors());
        }

        /** Waits for its end. */
        public Ended end(Duration patience) {
            try {
                if (!process.waitFor(patience.toMillis(), TimeUnit.MILLISECONDS)) {
                    throw new AssertionError("Did not end within " + patience + "\n" + soFar() + errors());
                }
                return new Ended(process.exitValue(), soFar(), errors());
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new IllegalStateException(e);
            }
        }

        /** Asks it to end, as Ctrl+C and supervisors do. */
        public Ended terminate(Duration patience) {
            process.destroy();
            return end(patience);
        }

        @Override
        public void close() {
            process.descendants().forEach(ProcessHandle::destroyForcibly);
            process.destroyForcibly();
        }

        private static void pause() {
            LockSupport.parkNanos(Duration.ofMillis(20).toNanos());
        }

        private static String read(Path file) {
            try {
                return Files.readString(file);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
