package eu.savoirfaire.infra.storage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import eu.savoirfaire.infra.refusal.Refusal;
import eu.savoirfaire.infra.refusal.Refused;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DataFolderTest {

    @TempDir
    private Path temporary;

    @Test
    void nothingIsWrittenBeforeItIsHeld() {
        var path = temporary.resolve("deep/data");

        try (var folder = new DataFolder(path)) {
            assertThat(folder.isEmpty()).isTrue();
            assertThat(path).doesNotExist();

            folder.hold();
            folder.hold();

            assertThat(path).isDirectory();
            assertThat(folder.isEmpty()).isTrue();
        }
    }

    @Test
    void whoComesSecondIsRefusedUntilTheFirstHasLeft() {
        try (var first = new DataFolder(temporary);
                var second = new DataFolder(temporary)) {
            first.hold();

            assertRefused(second::hold, new StorageRefusal.InUse(second.path()));
            first.close();

            second.hold();
        }
    }

    @Test
    void anotherProcessIsRefused() throws Exception {
        try (var folder = new DataFolder(temporary)) {
            folder.hold();

            var other = new ProcessBuilder(
                            ProcessHandle.current().info().command().orElseThrow(),
                            "-cp",
                            System.getProperty("java.class.path"),
                            Holder.class.getName(),
                            temporary.toString())
                    .redirectErrorStream(true)
                    .start();

            assertThat(new String(other.getInputStream().readAllBytes(), StandardCharsets.UTF_8))
                    .isEqualTo("infra.data-folder.in-use");
        }
    }

    @Test
    void aFileInItsPlaceIsRefused() throws IOException {
        var file = Files.createFile(temporary.resolve("data"));

        try (var folder = new DataFolder(file)) {
            assertRefused(folder::hold, new StorageRefusal.NotWritable(file));
        }
    }

    private static void assertRefused(ThrowingCallable work, Refusal refusal) {
        assertThatThrownBy(work)
                .isInstanceOfSatisfying(
                        Refused.class, refused -> assertThat(refused.refusal()).isEqualTo(refusal));
    }

    /** Another process that wants the folder, and prints what it is told. */
    static final class Holder {
        private Holder() {}

        static void main(String[] arguments) {
            try (var folder = new DataFolder(Path.of(arguments[0]))) {
                folder.hold();
                System.out.print("held");
            } catch (Refused refused) {
                System.out.print(refused.refusal().code());
            }
        }
    }
}
