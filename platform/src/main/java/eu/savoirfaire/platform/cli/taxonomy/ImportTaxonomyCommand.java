package eu.savoirfaire.platform.cli.taxonomy;

import eu.savoirfaire.infra.access.Actor;
import eu.savoirfaire.infra.refusal.Sentences;
import eu.savoirfaire.matching.Edition.Bringing;
import eu.savoirfaire.matching.Edition.Brought;
import eu.savoirfaire.matching.Edition.Wrong;
import eu.savoirfaire.platform.account.RequestActor;
import eu.savoirfaire.platform.cli.DataOption;
import eu.savoirfaire.platform.operation.Installation;
import eu.savoirfaire.platform.terminal.CommandFailure;
import eu.savoirfaire.platform.terminal.ExitCode;
import eu.savoirfaire.platform.terminal.ProgressBar;
import eu.savoirfaire.platform.terminal.Terminal;
import io.micronaut.serde.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.ServiceLoader;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Brings a release of ESCO in. It is not gone by until somebody chooses it on the desk. */
@Command(
        name = "import-taxonomy",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        description =
                "Read ESCO (the CSV archives of its portal, of one version, a language each) as a new release. Choose it on the desk.")
public final class ImportTaxonomyCommand implements Callable<Integer> {
    private static final int MOST_TOLD = 100;

    private final Terminal terminal;

    @Parameters(
            arity = "1..*",
            paramLabel = "FILE",
            description = "the archives; what is in them is joined by language")
    private List<Path> files = List.of();

    @Mixin
    private DataOption data = new DataOption();

    @Option(
            names = "--esco-version",
            paramLabel = "VERSION",
            description = "such as 1.2.0 (default: what the name of a file says)")
    private String version = "";

    @Option(names = "--dry-run", description = "only say what would come of it; writes nothing")
    private boolean dryRun;

    @Option(names = "--json", description = "print the result document for programs")
    private boolean json;

    public ImportTaxonomyCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws IOException {
        for (var file : files) {
            if (!Files.isRegularFile(file) || !Files.isReadable(file)) {
                throw new CommandFailure(
                        ExitCode.INPUT_REFUSED, "%s: there is no such file, or it cannot be read.".formatted(file));
            }
        }
        try (var bar = new ProgressBar(terminal, Clock.systemUTC())) {
            var brought = dryRun ? rehearsed(bar) : taken(bar);
            bar.close();
            tell(brought.orElseThrow());
        }
        return ExitCode.DONE.number();
    }

    private Optional<Brought> taken(ProgressBar bar) {
        try (var installation = Installation.forCommand(data.folder())) {
            var bringing = installation.part(Bringing.class);
            return RequestActor.actingAs(Actor.operator(), () -> bring(bringing, bar));
        }
    }

    /** Needs no data folder. */
    private Optional<Brought> rehearsed(ProgressBar bar) {
        return bring(ServiceLoader.load(Bringing.class).findFirst().orElseThrow(), bar);
    }

    private Optional<Brought> bring(Bringing bringing, ProgressBar bar) {
        return bringing.bring(files, version, (done, total) -> {
            bar.show("reading", done, total);
            return true;
        });
    }

    private void tell(Brought brought) throws IOException {
        if (json) {
            terminal.out().println(ObjectMapper.getDefault().writeValueAsString(brought));
            return;
        }
        terminal.out()
                .println("%s (%s): %,d skills, %,d occupations, %,d links between them"
                        .formatted(
                                brought.taxonomy(),
                                String.join(", ", brought.languages()),
                                brought.skills(),
                                brought.occupations(),
                                brought.links()));
        brought.wrong().stream()
                .limit(MOST_TOLD)
                .map(ImportTaxonomyCommand::told)
                .forEach(terminal.out()::println);
        if (brought.wrongCount() > MOST_TOLD) {
            terminal.out().println("… %,d in all".formatted(brought.wrongCount()));
        }
        terminal.say(dryRun ? "Nothing was written." : "Choose it on the desk, under Skills and occupations.");
    }

    /** Such as {@code skills_en.csv:12 conceptUri: The address of the concept is missing.} */
    private static String told(Wrong wrong) {
        var place = wrong.line() == 0 ? wrong.file() : wrong.file() + ":" + wrong.line();
        var sentence = Sentences.english("matching.taxonomy.flaw." + wrong.kind(), List.of(wrong.found()));
        return wrong.column().isEmpty() ? place + ": " + sentence : place + " " + wrong.column() + ": " + sentence;
    }
}
