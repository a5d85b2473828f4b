package eu.savoirfaire.platform.cli;

import eu.savoirfaire.infra.backup.Backup;
import eu.savoirfaire.platform.operation.Installation;
import eu.savoirfaire.platform.terminal.ExitCode;
import eu.savoirfaire.platform.terminal.Terminal;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Saves the database to one file. */
@Command(
        name = "backup",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        description = "Save the database to a new file. The index is not saved: it is built again from the events.")
final class BackupCommand implements Callable<Integer> {
    private final Terminal terminal;

    @Parameters(paramLabel = "FILE", description = "the file to write; it must not exist yet")
    private Path file = Path.of("");

    @Mixin
    private DataOption data = new DataOption();

    BackupCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        try (var installation = Installation.forCommand(data.existing())) {
            var saved = installation.part(Backup.class).to(file);
            terminal.say("saved with %,d events to %s".formatted(saved.events(), file.toAbsolutePath()));
        }
        return ExitCode.DONE.number();
    }
}
