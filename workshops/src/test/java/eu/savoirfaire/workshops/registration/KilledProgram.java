package eu.savoirfaire.workshops.registration;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/**
 * A program on a data folder that lives for a while and prints, one a line, the ids of what it found written.
 *
 * @param program with a main method that takes the folder and a seed
 */
record KilledProgram(Class<?> program, Path data, long seed) {

    /** What it printed, when it was killed so long after the first. */
    List<String> killedAfter(int milliseconds) throws IOException, InterruptedException {
        var process = new ProcessBuilder(List.of(
                        ProcessHandle.current().info().command().orElseThrow(),
                        "-XX:TieredStopAtLevel=1",
                        "-XX:+UseSerialGC",
                        "-Xmx256m",
                        "-cp",
                        System.getProperty("java.class.path"),
                        program.getName(),
                        data.toString(),
                        Long.toString(seed)))
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        var told = new ArrayList<String>();
        try (var reader = new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8))) {
            told.add(first(reader));
            var killer = Thread.ofPlatform().start(() -> killAfter(process, milliseconds));
            reader.lines().forEach(told::add);
            killer.join();
        }
        assertThat(process.waitFor()).as("killed, not ended").isEqualTo(137);
        return told.stream().filter(KilledProgram::isId).toList();
    }

    /** What a program says while it starts is no id. */
    private static String first(BufferedReader reader) throws IOException {
        for (var line = reader.readLine(); line != null; line = reader.readLine()) {
            if (isId(line)) {
                return line;
            }
        }
        throw new AssertionError("it ended before anything was written");
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
