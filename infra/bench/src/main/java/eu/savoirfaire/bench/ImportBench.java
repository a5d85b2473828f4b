package eu.savoirfaire.bench;

import eu.savoirfaire.catalogue.SheetReader;
import eu.savoirfaire.infra.access.Actor;
import eu.savoirfaire.platform.account.RequestActor;
import eu.savoirfaire.platform.flow.Importing;
import eu.savoirfaire.platform.operation.Installation;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.ServiceLoader;

/** Reading a report, and taking it into the catalogue: the real one where it is, else the demo data as JSON. */
final class ImportBench {
    private static final String REPORT = "seeds/002_6183ca9f5f4cff2b.txt";

    private final Figures figures;
    private final int times;

    ImportBench(Figures figures, int times) {
        this.figures = figures;
        this.times = times;
    }

    void run() throws IOException {
        var file = report();
        var reader = ServiceLoader.load(SheetReader.class).findFirst().orElseThrow();
        figures.say("import.read-cold", time(() -> read(reader, file)), "ms");
        var reads = new long[times];
        var lines = new long[times];
        for (var i = 0; i < times; i++) {
            var before = System.nanoTime();
            read(reader, file);
            reads[i] = System.nanoTime() - before;
            var beforeLines = System.nanoTime();
            Files.readAllLines(file, StandardCharsets.UTF_8);
            lines[i] = System.nanoTime() - beforeLines;
        }
        figures.say(
                "import.read-p50",
                Figures.percentile(reads, 0.5),
                "ms",
                "reading its lines only",
                Figures.percentile(lines, 0.5));
        take(file);
    }

    private void take(Path file) throws IOException {
        var data = Files.createTempDirectory("savoir-bench");
        try (var installation = Installation.forCommand(data)) {
            var importing = installation.part(Importing.class);
            figures.say("import.take-first", time(() -> take(importing, file)), "ms");
            figures.say("import.take-again", time(() -> take(importing, file)), "ms");
        }
    }

    private static void take(Importing importing, Path file) {
        RequestActor.actingAs(Actor.operator(), () -> importing.take(List.of(file), true, (what, done, total) -> {}));
    }

    private static void read(SheetReader reader, Path file) {
        if (!(reader.read(file) instanceof SheetReader.Reading.Done)) {
            throw new IllegalStateException("not read: " + file);
        }
    }

    private static double time(Runnable work) {
        var before = System.nanoTime();
        work.run();
        return (System.nanoTime() - before) / 1e6;
    }

    private static Path report() throws IOException {
        var real = Path.of(System.getProperty("savoir.shared", "../shared"), REPORT);
        if (Files.exists(real)) {
            return real;
        }
        System.err.println("savoir bench: the real report is not there; measuring the demo data instead.");
        var file = Files.createTempFile("savoir-bench", ".json");
        try (var in = ImportBench.class.getResourceAsStream("/demo/catalogue.json")) {
            Files.write(file, Objects.requireNonNull(in).readAllBytes());
        }
        return file;
    }
}
