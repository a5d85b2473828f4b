package eu.savoirfaire.platform.cli;

import eu.savoirfaire.infra.access.Actor;
import eu.savoirfaire.platform.account.RequestActor;
import eu.savoirfaire.platform.flow.ImportOutcome;
import eu.savoirfaire.platform.flow.Importing;
import eu.savoirfaire.platform.operation.Installation;
import eu.savoirfaire.platform.terminal.CommandFailure;
import eu.savoirfaire.platform.terminal.ExitCode;
import eu.savoirfaire.platform.terminal.ProgressBar;
import eu.savoirfaire.platform.terminal.Terminal;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Takes reports and sheets into the catalogue. */
@Command(
        name = "import",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        description = "Read reports and sheets (TXT, DOCX, ODT, PDF, JSON, CSV) into the catalogue, as drafts.")
final class ImportCommand implements Callable<Integer> {
    private final Terminal terminal;
    private final Supplier<Importing> dryRunning;

    @Parameters(arity = "1..*", paramLabel = "FILE", description = "the files; all are read before anything is written")
    private List<Path> files = List.of();

    @Mixin
    private DataOption data = new DataOption();

    @Option(names = "--dry-run", description = "only say what would come of it; writes nothing")
    private boolean dryRun;

    @Option(names = "--publish", description = "publish every workshop, and every sheet whose required sections are filled")
    private boolean publish;

    @Option(names = "--json", description = "print the result document for programs")
    private boolean json;

    /** @param dryRunning what reads without a data folder */
    ImportCommand(Terminal terminal, Supplier<Importing> dryRunning) {
        this.terminal = terminal;
        this.dryRunning = dryRunning;
    }

    @Override
    public Integer call() {
        if (dryRun) {
            return tell(take(dryRunning.get()));
        }
        try (var installation = Installation.forCommand(data.folder())) {
            return tell(RequestActor.actingAs(Actor.operator(), () -> take(installation.part(Importing.class))));
        }
    }

    private ImportOutcome take(Importing importing) {
        try (var bar = new ProgressBar(terminal, Clock.systemUTC())) {
            return importing.take(files, publish, bar::show);
        }
    }

    private int tell(ImportOutcome outcome) {
        return switch (outcome) {
            case ImportOutcome.NothingTaken nothing -> throw new CommandFailure(
                    ExitCode.INPUT_REFUSED,
                    nothing.refusals().stream()
                            .flatMap(refusal -> RefusalTold.of(refusal).lines().stream())
                            .toList());
            case ImportOutcome.Taken taken -> {
                if (json) {
                    terminal.out().println(taken.json());
                } else {
                    new ImportSummary(taken, dryRun).lines().forEach(terminal.out()::println);
                }
                yield ExitCode.DONE.number();
            }
        };
    }
}
