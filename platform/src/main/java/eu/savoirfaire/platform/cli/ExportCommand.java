package eu.savoirfaire.platform.cli;

import eu.savoirfaire.catalogue.CatalogueExport;
import eu.savoirfaire.catalogue.ExportForm;
import eu.savoirfaire.infra.vocabulary.Language;
import eu.savoirfaire.platform.operation.Installation;
import eu.savoirfaire.platform.terminal.CommandFailure;
import eu.savoirfaire.platform.terminal.ExitCode;
import eu.savoirfaire.platform.terminal.Terminal;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Arrays;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Writes what is published, in another form. */
@Command(
        name = "export",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        description = "Write all published sheets, without anybody's address or number.")
final class ExportCommand implements Callable<Integer> {
    private final Terminal terminal;

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            required = true,
            description = "json, csv, report (plain text as the import reads it), docx, pdf, ris, bib or jsonld")
    private String format = "";

    @Option(
            names = "--language",
            paramLabel = "CODE",
            defaultValue = "it",
            description = "the language of labels: it, en, es, fr or ar (default: ${DEFAULT-VALUE})")
    private String language = "it";

    @Option(
            names = "--out",
            paramLabel = "FILE",
            description = "the file to write, which is replaced whole (default: standard output)")
    private @Nullable Path out;

    @Mixin
    private DataOption data = new DataOption();

    ExportCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws IOException {
        var form = ExportForm.of(format).orElseThrow(() -> unknown("--format", format, forms()));
        var labels = Language.of(language).orElseThrow(() -> unknown("--language", language, languages()));
        try (var installation = Installation.forCommand(data.existing())) {
            var export = installation.part(CatalogueExport.class);
            var written = out == null ? export.write(form, labels, terminal.out()) : toFile(export, form, labels, out);
            terminal.out().flush();
            terminal.say(written == 1 ? "1 sheet written" : written + " sheets written");
        }
        return ExitCode.DONE.number();
    }

    /** The file appears, or changes, only when all is written. */
    private static int toFile(CatalogueExport export, ExportForm form, Language labels, Path file) throws IOException {
        var target = file.toAbsolutePath();
        var folder = target.resolveSibling(".");
        if (Files.isDirectory(target) || !Files.isWritable(folder)) {
            throw new CommandFailure(
                    ExitCode.SOMETHING_MISSING, "cannot write %s: no such folder, or no right to.".formatted(file));
        }
        var draft = Files.createTempFile(folder, ".export", "." + form.extension());
        try {
            int written;
            try (var stream = Files.newOutputStream(draft)) {
                written = export.write(form, labels, stream);
            }
            Files.move(draft, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
            return written;
        } finally {
            Files.deleteIfExists(draft);
        }
    }

    private static CommandFailure unknown(String option, String value, String known) {
        return new CommandFailure(ExitCode.WRONG_USAGE, "%s is one of %s, not '%s'.".formatted(option, known, value));
    }

    private static String forms() {
        return Arrays.stream(ExportForm.values()).map(ExportForm::code).collect(Collectors.joining(", "));
    }

    private static String languages() {
        return Arrays.stream(Language.values()).map(Language::code).collect(Collectors.joining(", "));
    }
}
