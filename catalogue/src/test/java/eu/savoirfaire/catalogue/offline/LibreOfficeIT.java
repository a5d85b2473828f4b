package eu.savoirfaire.catalogue.offline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import eu.savoirfaire.catalogue.offline.paper.PaperWriter;
import eu.savoirfaire.catalogue.sheet.Section;
import eu.savoirfaire.catalogue.syndication.ExampleSheets;
import eu.savoirfaire.infra.vocabulary.Language;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A real word processor opens the documents and saves them, and nothing is lost on the way; skipped where there is none. */
class LibreOfficeIT {
    private static final Path PROGRAM = Path.of("/usr/bin/soffice");
    private static final long PATIENCE_SECONDS = 120;

    @TempDir
    Path folder;

    @ParameterizedTest
    @CsvSource({"IT,docx", "EN,docx", "ES,docx", "FR,odt", "AR,docx", "AR,odt"})
    void whatAWordProcessorSavesIsWhatItWasGiven(Language labels, String format)
            throws IOException, InterruptedException {
        assumeTrue(Files.isExecutable(PROGRAM), "SKIPPED: there is no LibreOffice at " + PROGRAM);
        for (var example : List.of(ExampleSheets.italian(), ExampleSheets.arabic())) {
            var sheet = example.sheet();
            var trace = OfflineEditsTest.trace(sheet);

            var saved = saved(OfflineEditsTest.copy(sheet, trace, labels), format);
            var paper = OfflineEditsTest.read(saved);

            assertThat(paper.trace()).contains(trace);
            assertThat(paper.language()).contains(sheet.textLanguage());
            assertThat(Brought.compare(paper.sections(), paper.trace(), Optional.of(sheet), sheet))
                    .isEqualTo(new Brought(List.of(), List.of(), List.of()));
            assertThat(paper.sections()).hasSize(Section.values().length);
            assertThat(paper.renamed()).isEmpty();
        }
    }

    @ParameterizedTest
    @CsvSource({"EN,docx", "AR,odt"})
    void theBlankFormStaysBlank(Language labels, String format) throws IOException, InterruptedException {
        assumeTrue(Files.isExecutable(PROGRAM), "SKIPPED: there is no LibreOffice at " + PROGRAM);

        var paper = OfflineEditsTest.read(saved(new PaperWriter(labels).template(), format));

        assertThat(paper.isEmpty()).isTrue();
        assertThat(paper.language()).contains(labels);
    }

    private byte[] saved(byte[] docx, String format) throws IOException, InterruptedException {
        var in = Files.write(folder.resolve("copy.docx"), docx);
        var out = Files.createDirectories(folder.resolve("out"));
        var process = new ProcessBuilder(
                        PROGRAM.toString(),
                        "-env:UserInstallation=" + folder.resolve("profile").toUri(),
                        "--headless",
                        "--convert-to",
                        format,
                        "--outdir",
                        out.toString(),
                        in.toString())
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("log").toFile())
                .start();
        if (!process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
            process.destroyForcibly();
        }
        var saved = out.resolve("copy." + format);
        assertThat(saved).as(Files.readString(folder.resolve("log"))).exists();
        return Files.readAllBytes(saved);
    }
}
