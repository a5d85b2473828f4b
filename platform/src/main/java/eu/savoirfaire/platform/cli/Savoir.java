package eu.savoirfaire.platform.cli;

import eu.savoirfaire.platform.Application;
import eu.savoirfaire.platform.cli.account.CreateAdminCommand;
import eu.savoirfaire.platform.cli.audit.VerifyAuditCommand;
import eu.savoirfaire.platform.cli.privacy.RotateKeyCommand;
import eu.savoirfaire.platform.cli.taxonomy.ImportTaxonomyCommand;
import eu.savoirfaire.platform.terminal.CommandFailure;
import eu.savoirfaire.platform.terminal.ExitCode;
import eu.savoirfaire.platform.terminal.Terminal;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.IVersionProvider;

/** The command line as a whole. */
@Command(
        name = "savoir",
        mixinStandardHelpOptions = true,
        versionProvider = Savoir.Version.class,
        sortOptions = false,
        synopsisSubcommandLabel = "COMMAND",
        description = "Good practices, workshops and matching for the inclusion of migrants.",
        footerHeading = "%nExit codes:%n",
        footer = {
            "   0  done",
            "  64  wrong usage",
            "  65  input refused",
            "  69  something needed is missing",
            "  70  internal error",
            "  75  busy: try again"
        })
public final class Savoir implements Callable<Integer> {

    private Savoir() {}

    /** Does one command; returns the exit code. */
    public static int run(Terminal terminal, String... arguments) {
        return line(terminal).execute(arguments);
    }

    private static CommandLine line(Terminal terminal) {
        var line = new CommandLine(new Savoir())
                .addSubcommand(new ServeCommand(terminal))
                .addSubcommand(new ImportCommand(terminal))
                .addSubcommand(new ExportCommand(terminal))
                .addSubcommand(new ReindexCommand(terminal))
                .addSubcommand(new ReplayCommand(terminal))
                .addSubcommand(new BackupCommand(terminal))
                .addSubcommand(new RestoreCommand(terminal))
                .addSubcommand(new VerifyAuditCommand(terminal))
                .addSubcommand(new CreateAdminCommand(terminal))
                .addSubcommand(new RotateKeyCommand(terminal))
                .addSubcommand(new ImportTaxonomyCommand(terminal));
        var failures = new Failures(terminal);
        return line.setOut(writer(terminal.out()))
                .setErr(writer(terminal.err()))
                .setColorScheme(CommandLine.Help.defaultColorScheme(Ansi.OFF))
                .setUsageHelpAutoWidth(false)
                .setParameterExceptionHandler(failures)
                .setExecutionExceptionHandler(failures);
    }

    @Override
    public Integer call() {
        throw new CommandFailure(
                ExitCode.WRONG_USAGE,
                "which command? One of serve, import, export, reindex, replay, backup, restore, verify-audit, create-admin,"
                        + " rotate-key, import-taxonomy. See: savoir --help");
    }

    private static PrintWriter writer(PrintStream stream) {
        return new PrintWriter(stream, true, StandardCharsets.UTF_8);
    }

    /** The version that the jar's manifest names. */
    static final class Version implements IVersionProvider {

        @Override
        public String[] getVersion() {
            var version = Optional.ofNullable(Application.class.getPackage().getImplementationVersion());
            return new String[] {"Savoir Faire " + version.orElse("(not packaged)")};
        }
    }
}
