package eu.savoirfaire.platform.cli;

import eu.savoirfaire.infra.backup.Restore;
import eu.savoirfaire.infra.storage.DataFolder;
import eu.savoirfaire.platform.terminal.ExitCode;
import eu.savoirfaire.platform.terminal.Terminal;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
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

    @Mixin
    private DataOption data = new DataOption();

    RestoreCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        try (var folder = new DataFolder(data.folder())) {
            var restored = Restore.from(file, folder);
            terminal.say(
                    "restored %,d events of %s to %s".formatted(restored.events(), restored.made(), folder.path()));
        }
        return ExitCode.DONE.number();
    }
}
