package eu.savoirfaire.platform.cli;

import eu.savoirfaire.infra.backup.Restore;
import eu.savoirfaire.infra.storage.DataFolder;
import eu.savoirfaire.platform.operation.PrivacyKey;
import eu.savoirfaire.platform.privacy.erasure.ErasedList;
import eu.savoirfaire.platform.terminal.CommandFailure;
import eu.savoirfaire.platform.terminal.ExitCode;
import eu.savoirfaire.platform.terminal.Terminal;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Brings a backup back. */
@Command(
        name = "restore",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        description = "Bring a backup back into a data folder that is empty or does not exist yet.")
final class RestoreCommand implements Callable<Integer> {
    private final Terminal terminal;

    @Parameters(paramLabel = "FILE", description = "a file that backup wrote")
    private Path file = Path.of("");

    @Option(
            names = "--erased",
            paramLabel = "FILE",
            description =
                    "the list of erased people (erased.txt of the data folder that the backup is of): whoever is in it is"
                            + " erased again at the next start")
    private @Nullable Path erased;

    @Mixin
    private DataOption data = new DataOption();

    RestoreCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws IOException {
        if (erased != null && !Files.isReadable(erased)) {
            throw new CommandFailure(ExitCode.INPUT_REFUSED, "%s cannot be read.".formatted(erased));
        }
        try (var folder = new DataFolder(data.folder())) {
            var restored = Restore.from(file, folder);
            terminal.say(
                    "restored %,d events of %s to %s".formatted(restored.events(), restored.made(), folder.path()));
            keepErased(folder);
        }
        return ExitCode.DONE.number();
    }

    /** Those who were erased after the backup was made are in it, and must not come back. */
    private void keepErased(DataFolder folder) throws IOException {
        if (erased == null) {
            terminal.say("whoever was erased since then is back: without --erased nobody is erased again");
        } else {
            Files.copy(erased, folder.path().resolve(ErasedList.FILE));
        }
        terminal.say("put secret/%s of the folder it is of into the new one before the first start: without it nothing"
                        .formatted(PrivacyKey.NAME)
                + " that is sealed, such as second factors, can be opened");
    }
}
