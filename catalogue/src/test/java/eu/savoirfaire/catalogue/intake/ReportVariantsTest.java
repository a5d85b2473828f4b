package eu.savoirfaire.catalogue.intake;

import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import eu.savoirfaire.catalogue.intake.form.SheetForm;
import eu.savoirfaire.catalogue.intake.text.Folded;
import eu.savoirfaire.catalogue.sheet.Section;
import eu.savoirfaire.infra.document.DocumentReader;
import eu.savoirfaire.infra.document.Reading;
import eu.savoirfaire.infra.document.TestDocuments;
import eu.savoirfaire.infra.document.TestPdf;
import eu.savoirfaire.infra.vocabulary.Language;
import java.io.ByteArrayInputStream;
import java.nio.charset.Charset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class ReportVariantsTest {
    private static final DocumentReader DOCUMENTS = new DocumentReader();
    private static RealReport real;
    private static ReportReader reader;

    @BeforeAll
    static void find() {
        real = RealReport.orSkip();
        reader = new ReportReader();
    }

    @ParameterizedTest
    @ValueSource(strings = {"\r\n", "\r", "\n"})
    void lineEndsOfEveryKind(String end) {
        assertSame(String.join(end, real.lines()).getBytes(UTF_8));
    }

    @Test
    void everyEncoding() {
        assertSame(("\ufeff" + real.text()).getBytes(UTF_8));
        assertSame(("\ufeff" + real.text()).getBytes(UTF_16LE));
        assertSame(("\ufeff" + real.text()).getBytes(UTF_16BE));
        assertSame(real.text().getBytes(UTF_16LE));
        assertSame(real.text().getBytes(UTF_16BE));
        assertSame(real.text().getBytes(Charset.forName("windows-1252")));
    }

    @Test
    void decomposedLetters() {
        assertSame(Variants.nfd(real.lines()));
    }

    @Test
    void typographicApostrophesAndQuotes() {
        assertSame(bytes(Variants.each(real.lines(), Variants::typographic)), Variants::typographic);
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2, 5})
    void fewerBlankLines(int most) {
        assertSame(Variants.blankRuns(real.lines(), most));
    }

    @Test
    void pagesByFormFeed() {
        assertSame(Variants.pagesByFormFeed(real));
    }

    @Test
    void otherPageHeaders() {
        var two = real.header();
        assertSame(Variants.header(real, List.of(String.join(" ", two))));
        assertSame(Variants.header(real, two));
        assertSame(Variants.header(
                real, List.of("Regione Liguria - Progetto PONTI", "Relazione finale", "FAMI 2021-2027")));
        assertSame(Variants.header(real, List.of("PONTI: relazione finale", "Pagina %d di 42")));
        assertSame(Variants.header(real, List.of("Report – pag. %d")));
        assertSame(Variants.header(real, List.of("%d")));
        assertSame(Variants.header(real, List.of()));
        assertSame(Variants.blankRuns(Variants.header(real, List.of("Progetto PONTI - Relazione")), 1));
        assertSame(Variants.blankRuns(Variants.header(real, List.of()), 1));
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void labelsInEveryLanguage(Language language) {
        var form = SheetForm.load();
        var sections = sections(form);

        var translated = Variants.labels(real.lines(), label -> {
            var section = sections.get(Folded.letters(label));
            return (section == null ? label : form.label(section, language)) + ":";
        });
        var report = assertSame(bytes(headings(translated, form.heading(language))), UnaryOperator.identity());

        assertThat(report.sheets()).allMatch(sheet -> sheet.labelLanguage() == language);
    }

    private static List<String> headings(List<String> lines, String heading) {
        return Variants.each(
                lines,
                line -> line.matches("SCHEDA RIASSUNTIVA DELLA BUONA PRATICA|BEST PRACTICE SUMMARY SHEET")
                        ? heading
                        : line);
    }

    private static Map<String, Section> sections(SheetForm form) {
        var sections = new HashMap<String, Section>();
        for (var section : Section.values()) {
            for (var language : List.of(Language.IT, Language.EN)) {
                sections.put(Folded.letters(form.label(section, language)), section);
            }
        }
        return sections;
    }

    @Test
    void labelsTypedDifferently() {
        assertSame(Variants.labels(real.lines(), label -> label + " :"));
        assertSame(Variants.labels(real.lines(), label -> label + "："));
        assertSame(Variants.labels(real.lines(), label -> "**" + label + ":**"));
        assertSame(Variants.labels(real.lines(), label -> "<b>" + label + "</b>:"));
        assertSame(
                Variants.labels(real.lines(), label -> label.replace("À", "A'").replace("'", "’") + ":"));
        assertSame(Variants.labels(real.lines(), label -> label.replace(" ", "  ") + "\u00a0:"));
    }

    @Test
    void spacesOfOtherWidths() {
        assertSame(Variants.each(real.lines(), line -> line.replace(" ", "  ") + "  "));
        assertSame(Variants.each(real.lines(), line -> line.replace(' ', '\u00a0')));
        assertSame(Variants.each(real.lines(), line -> "\t" + line));
    }

    @ParameterizedTest
    @ValueSource(strings = {"• ", "– ", "* ", "\uf0b7 ", "▪\t", "·  "})
    void otherListMarks(String mark) {
        assertSame(Variants.each(real.lines(), line -> line.replaceFirst("^ ?- ", mark)));
    }

    @ParameterizedTest
    @ValueSource(ints = {60, 72, 80, 100, 120})
    void wrappedLines(int width) {
        assertSame(Variants.wrapped(real.lines(), width));
        assertSame(Variants.blankRuns(Variants.wrapped(real.lines(), width), 1));
    }

    @Test
    void wordFiles() {
        assertSame(TestDocuments.docx(real.lines()));
        assertSame(TestDocuments.docx(Variants.blankRuns(real.lines(), 0)));
        var withoutHeaders = Variants.blankRuns(Variants.header(real, List.of()), 0);
        assertSame(TestDocuments.docxWithLists(withoutHeaders, String.join(" ", real.header())));
    }

    @Test
    void openDocumentTexts() {
        assertSame(TestDocuments.odt(real.lines()));
        assertSame(TestDocuments.odt(Variants.blankRuns(real.lines(), 0)));
    }

    @ParameterizedTest
    @ValueSource(floats = {0, 0.5f, 1})
    void pdfFiles(float gap) {
        var font = TestDocuments.font();
        assumeTrue(font.isPresent(), "no font on this machine");

        assertSame(TestPdf.of(real.lines(), font.orElseThrow(), gap, 10));
        assertSame(TestPdf.of(real.lines(), font.orElseThrow(), gap, 1000));
    }

    private static Report assertSame(List<String> lines) {
        return assertSame(bytes(lines));
    }

    private static Report assertSame(byte[] file) {
        return assertSame(file, UnaryOperator.identity());
    }

    private static Report assertSame(byte[] file, UnaryOperator<String> change) {
        var reading = DOCUMENTS.read("report", new ByteArrayInputStream(file));
        var report = reader.read(((Reading.Done) reading).document().lines());
        var expected = real.sheets(change);
        assertThat(report.sheets()).hasSameSizeAs(expected);
        for (int i = 0; i < expected.size(); i++) {
            for (var section : Section.values()) {
                var text = expected.get(i).get(section);
                assertThat(report.sheets()
                                .get(i)
                                .text(section)
                                .map(RealReport::bare)
                                .orElse(null))
                        .as("sheet %d, %s", i + 1, section.key())
                        .isEqualTo(text);
            }
        }
        assertThat(report.workshops()).hasSize(2);
        assertThat(report.workshops())
                .extracting(workshop -> workshop.sheets().size())
                .containsExactly(6, 6);
        assertThat(report.workshops()).extracting(workshop -> workshop.place()).containsExactly("Firenze", "Siviglia");
        assertThat(report.workshops()).allMatch(workshop -> workshop.date() != null);
        return report;
    }

    private static byte[] bytes(List<String> lines) {
        return String.join("\n", lines).getBytes(UTF_8);
    }
}
