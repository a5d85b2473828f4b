package eu.savoirfaire.platform.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;

/** A browser in a process of its own, to be killed. */
record Chromium(Process process, Path profile) implements AutoCloseable {

    static Chromium start() throws IOException {
        var named = System.getenv("CHROMIUM");
        var profile = Files.createTempDirectory("chromium-to-kill");
        var process = new ProcessBuilder(
                        named == null ? "/usr/bin/chromium" : named,
                        "--headless",
                        "--no-sandbox",
                        "--disable-gpu",
                        "--no-first-run",
                        "--disable-dev-shm-usage",
                        "--disable-background-networking",
                        "--remote-debugging-port=0",
                        "--user-data-dir=" + profile,
                        "about:blank")
                .redirectErrorStream(true)
                .redirectOutput(profile.resolve("said").toFile())
                .start();
        return new Chromium(process, profile);
    }

    String address() throws IOException {
        var port = profile.resolve("DevToolsActivePort");
        var deadline = System.nanoTime() + Duration.ofSeconds(30).toNanos();
        while (!Files.exists(port) || Files.readAllLines(port).size() < 2) {
            assertThat(System.nanoTime()).as("Chromium did not start").isLessThan(deadline);
            Thread.onSpinWait();
        }
        return "http://127.0.0.1:" + Files.readAllLines(port).getFirst();
    }

    void kill() {
        process.descendants().forEach(ProcessHandle::destroyForcibly);
        process.destroyForcibly();
    }

    @Override
    public void close() {
        kill();
    }
}
