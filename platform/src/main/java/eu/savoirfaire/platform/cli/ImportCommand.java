package eu.savoirfaire.platform.cli;

import eu.savoirfaire.infra.access.Actor;
import eu.savoirfaire.infra.refusal.Refused;
import eu.savoirfaire.infra.storage.StorageRefusal;
import eu.savoirfaire.platform.account.RequestActor;
import eu.savoirfaire.platform.flow.ImportOutcome;
import eu.savoirfaire.platform.flow.Importing;
import eu.savoirfaire.platform.flow.Previewing;
import eu.savoirfaire.platform.flow.Rehearsing;
import eu.savoirfaire.platform.operation.Installation;
import eu.savoirfaire.platform.terminal.CommandFailure;
import eu.savoirfaire.platform.terminal.ExitCode;
import eu.savoirfaire.platform.terminal.ProgressBar;
import eu.savoirfaire.platform.terminal.Terminal;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.concurrent.Callable;
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

    @Parameters(arity = "1..*", paramLabel = "FILE", description = "the files; all are read before anything is written")
    private List<Path> files = List.of();

    @Mixin
    private DataOption data = new DataOption();

    @Option(names = "--dry-run", description = "only say what would come of it; writes nothing")
    private boolean dryRun;

    @Option(
            names = "--publish",
            description = "publish every workshop, and every sheet whose required sections are filled")
    private boolean publish;

    @Option(names = "--json", description = "print the result document for programs")
    private boolean json;

    ImportCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        try (var bar = new ProgressBar(terminal, Clock.systemUTC())) {
            var outcome = dryRun ? rehearse(bar) : take(bar);
            bar.close();
            return tell(outcome);
        }
    }

    private ImportOutcome take(ProgressBar bar) {
        try (var installation = Installation.forCommand(data.folder())) {
            var importing = installation.part(Importing.class);
            return RequestActor.actingAs(Actor.operator(), () -> importing.take(files, publish, bar::show));
        }
    }

    /** Against the catalogue as it is, if there is one to look at; else as into an empty one. */
    private ImportOutcome rehearse(ProgressBar bar) {
        if (data.holdsDatabase()) {
            try (var installation = Installation.forCommand(data.folder())) {
                return installation.part(Previewing.class).preview(files, bar::show);
            } catch (Refused refused) {
                if (!(refused.refusal() instanceof StorageRefusal.InUse)) {
                    throw refused;
                }
                terminal.say("a server holds %s; this is what would come of it in an empty catalogue."
                        .formatted(data.folder()));
            }
        }
        return new Rehearsing().take(files, publish, bar::show);
    }

    private int tell(ImportOutcome outcome) {
        return switch (outcome) {
            case ImportOutcome.NothingTaken nothing ->
                throw new CommandFailure(
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
