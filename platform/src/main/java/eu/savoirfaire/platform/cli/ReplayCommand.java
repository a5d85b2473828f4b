package eu.savoirfaire.platform.cli;

import eu.savoirfaire.platform.terminal.ExitCode;
import eu.savoirfaire.platform.terminal.Terminal;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Derives projections anew from the event log. */
@Command(
        name = "replay",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        description =
                "Derive projections anew from the event log: the one named, else all. Mail and other effects are never repeated.")
final class ReplayCommand implements Callable<Integer> {
    private final Terminal terminal;

    @Parameters(arity = "0..1", paramLabel = "NAME", description = "the projection, such as catalogue.practice-index")
    private @Nullable String name;

    @Mixin
    private DataOption data = new DataOption();

    ReplayCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        var wanted = name;
        new Rebuilding(terminal, data)
                .of(state -> wanted == null || state.name().equals(wanted));
        return ExitCode.DONE.number();
    }
}
