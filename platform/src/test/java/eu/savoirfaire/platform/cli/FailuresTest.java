package eu.savoirfaire.platform.cli;

import static org.assertj.core.api.Assertions.assertThat;

import eu.savoirfaire.infra.storage.DataFolder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FailuresTest {
    @TempDir
    private Path folder = Path.of("");

    @Test
    void aFolderHeldByAnotherIsATemporaryFailure() {
        try (var held = new DataFolder(folder.resolve("with space"))) {
            held.hold();

            var run = CommandRun.of("reindex", "--data", held.path().toString());

            assertThat(run.exit()).isEqualTo(75);
            assertThat(run.err().lines())
                    .singleElement()
                    .asString()
                    .contains(held.path().toString());
        }
    }

    @Test
    void aFolderThatIsAFileIsMissing() throws IOException {
        var file = Files.writeString(folder.resolve("file"), "text");

        var run = CommandRun.of("serve", "--port", "0", "--data", file.toString());

        assertThat(run.exit()).isEqualTo(69);
        assertThat(run.err().lines()).singleElement().asString().contains(file.toString());
    }

    @Test
    void aCommandOnNothingCreatesNothing() {
        var nowhere = folder.resolve("nowhere");

        var run = CommandRun.of("reindex", "--data", nowhere.toString());

        assertThat(run.exit()).isEqualTo(69);
        assertThat(nowhere).doesNotExist();
    }
}
