package eu.savoirfaire.platform.cli;

import eu.savoirfaire.platform.job.work.Projections;
import eu.savoirfaire.platform.terminal.ExitCode;
import eu.savoirfaire.platform.terminal.Terminal;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Builds the search index anew. */
@Command(
        name = "reindex",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        description = "Build the search index anew.")
final class ReindexCommand implements Callable<Integer> {
    private final Terminal terminal;

    @Mixin
    private DataOption data = new DataOption();

    ReindexCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        new Rebuilding(terminal, data).of(Projections::fillsIndex);
        return ExitCode.DONE.number();
    }
}
