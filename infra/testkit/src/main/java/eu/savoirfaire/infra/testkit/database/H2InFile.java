package eu.savoirfaire.infra.testkit.database;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;

final class H2InFile extends TestDatabase {
    private final Path folder;

    private H2InFile(Path folder) {
        super(
                "jdbc:h2:file:" + folder.resolve("test") + H2_OPTIONS + ";WRITE_DELAY=0;DB_CLOSE_ON_EXIT=FALSE",
                "sa",
                "org.h2.Driver");
        this.folder = folder;
    }

    static H2InFile create() {
        try {
            return new H2InFile(Files.createTempDirectory("savoir-h2-"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        try (var files = Files.walk(folder)) {
            for (var file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
