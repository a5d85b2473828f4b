package eu.savoirfaire.catalogue.syndication.print;

import static org.assertj.core.api.Assertions.assertThat;

import eu.savoirfaire.catalogue.syndication.ExampleSheets;
import eu.savoirfaire.catalogue.syndication.PublicSheet;
import eu.savoirfaire.infra.vocabulary.Language;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

class PdfWriterTest {
    private final PdfWriter writer = new PdfWriter();

    @Test
    void look() throws IOException {
        Files.write(Path.of("/tmp/w/forms/it.pdf"), pdf(ExampleSheets.italian(), Language.IT));
        Files.write(Path.of("/tmp/w/forms/en.pdf"), pdf(ExampleSheets.english(), Language.IT));
        Files.write(Path.of("/tmp/w/forms/ar.pdf"), pdf(ExampleSheets.arabic(), Language.AR));
        Files.write(Path.of("/tmp/w/forms/ar-it.pdf"), pdf(ExampleSheets.arabic(), Language.IT));
        Files.write(Path.of("/tmp/w/forms/it-ar.pdf"), pdf(ExampleSheets.italian(), Language.AR));
        var out = new ByteArrayOutputStream();
        writer.write(List.of(ExampleSheets.italian(), ExampleSheets.english(), ExampleSheets.arabic()), Language.IT, out);
        Files.write(Path.of("/tmp/w/forms/all.pdf"), out.toByteArray());
        var t = System.nanoTime();
        var p = pdf(ExampleSheets.italian(), Language.IT);
        System.out.println("PDF ms " + (System.nanoTime() - t) / 1_000_000 + " bytes " + p.length);
        out.reset();
        new DocxWriter().write(ExampleSheets.arabic(), Language.AR, out);
        Files.write(Path.of("/tmp/w/forms/ar.docx"), out.toByteArray());
        out.reset();
        new DocxWriter().write(List.of(ExampleSheets.italian(), ExampleSheets.english(), ExampleSheets.arabic()), Language.IT, out);
        Files.write(Path.of("/tmp/w/forms/all.docx"), out.toByteArray());
        out.reset();
        new ReportWriter().write(List.of(ExampleSheets.italian(), ExampleSheets.english(), ExampleSheets.arabic()), Language.IT, out);
        Files.write(Path.of("/tmp/w/forms/all.txt"), out.toByteArray());
        assertThat(p).isNotEmpty();
    }

    private byte[] pdf(PublicSheet sheet, Language labels) throws IOException {
        var out = new ByteArrayOutputStream();
        writer.write(sheet, labels, out);
        return out.toByteArray();
    }
}
