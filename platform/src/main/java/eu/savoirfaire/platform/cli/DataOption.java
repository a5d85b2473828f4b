package eu.savoirfaire.platform.cli;

import eu.savoirfaire.infra.storage.H2Files;
import eu.savoirfaire.platform.terminal.CommandFailure;
import eu.savoirfaire.platform.terminal.ExitCode;
import java.nio.file.Files;
import java.nio.file.Path;
import picocli.CommandLine.Option;

/** Where the data is. */
public final class DataOption {
    @Option(
            names = "--data",
            paramLabel = "DIR",
            defaultValue = "${env:SAVOIR_DATA:-data}",
            description = "the folder of the data (default: data, or what SAVOIR_DATA names)")
    private Path folder = Path.of("data");

    /** The folder, which may not exist yet. */
    public Path folder() {
        return folder;
    }

    boolean holdsDatabase() {
        return Files.exists(folder.resolve(H2Files.FILE));
    }

    /** The folder, for a command that makes no sense without data. */
    public Path existing() {
        if (Files.notExists(folder)) {
            throw new CommandFailure(
                    ExitCode.SOMETHING_MISSING,
                    "there is no data folder %s; name another with --data.".formatted(folder.toAbsolutePath()));
        }
        return folder;
    }
}
