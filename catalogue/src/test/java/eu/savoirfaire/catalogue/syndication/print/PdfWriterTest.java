package eu.savoirfaire.catalogue.syndication.print;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.qrcode.QRCodeReader;
import eu.savoirfaire.catalogue.sheet.Section;
import eu.savoirfaire.catalogue.syndication.ExampleSheets;
import eu.savoirfaire.catalogue.syndication.PublicSheet;
import eu.savoirfaire.infra.vocabulary.Language;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class PdfWriterTest {
    private static final int DOTS_PER_INCH = 150;

    private final PdfWriter writer = new PdfWriter();

    @ParameterizedTest
    @EnumSource(Language.class)
    void anOrdinarySheetFitsTwoPages(Language labels) throws IOException {
        try (var pdf = pdf(ExampleSheets.italian(), labels)) {
            assertThat(pdf.getNumberOfPages()).isLessThanOrEqualTo(2);
        }
    }

    @Test
    void aReaderFindsTitleCodeAddressAndPages() throws IOException {
        try (var pdf = pdf(ExampleSheets.italian(), Language.IT)) {
            var text = new PDFTextStripper().getText(pdf);

            assertThat(text)
                    .contains("perché lavorare insieme è più facile", "GP-2026-0001", "14 marzo 2026")
                    .contains("https://example.org/practices/scheda-gp-2026-0001", "1 / 2", "2 / 2")
                    .contains("à è é ì ò ù À È É – “citazione” € 1.000");
        }
    }

    @Test
    void arabicIsJoinedAndReadsInItsOrder() throws IOException {
        try (var pdf = pdf(ExampleSheets.arabic(), Language.AR)) {
            assertThat(new PDFTextStripper().getText(pdf)).contains("مرافقة القادمين الجدد نحو أول عمل", "مدرَّب");
        }
    }

    @Test
    void assistiveTechnologyFindsLanguageTitleTagsAndBookmarks() throws IOException {
        try (var pdf = pdf(ExampleSheets.arabic(), Language.AR)) {
            var catalog = pdf.getDocumentCatalog();

            assertThat(catalog.getLanguage()).isEqualTo("ar");
            assertThat(catalog.getMarkInfo().isMarked()).isTrue();
            assertThat(catalog.getStructureTreeRoot()).isNotNull();
            assertThat(catalog.getDocumentOutline().getFirstChild().getTitle()).isEqualTo("الجهة صاحبة المبادرة:");
            assertThat(pdf.getDocumentInformation().getTitle()).isEqualTo("مرافقة القادمين الجدد نحو أول عمل");
            assertThat(pdf.getDocumentInformation().getAuthor()).isNull();
        }
    }

    @Test
    void everyFontIsInside() throws IOException {
        var names = new ArrayList<String>();
        try (var pdf = pdf(ExampleSheets.arabic(), Language.IT)) {
            for (var page : pdf.getPages()) {
                for (var name : page.getResources().getFontNames()) {
                    var font = page.getResources().getFont(name);
                    assertThat(font.isEmbedded()).as(font.getName()).isTrue();
                    names.add(font.getName());
                }
            }
        }
        assertThat(names).anyMatch(name -> name.endsWith("NotoSansArabic-Regular"));
    }

    @Test
    void theCodeOnTheFirstPageLeadsToTheSheet() throws Exception {
        try (var pdf = pdf(ExampleSheets.italian(), Language.IT)) {
            var page = new PDFRenderer(pdf).renderImageWithDPI(0, DOTS_PER_INCH);
            var pixels = page.getRGB(0, 0, page.getWidth(), page.getHeight(), null, 0, page.getWidth());
            var source = new RGBLuminanceSource(page.getWidth(), page.getHeight(), pixels);

            var read = new QRCodeReader().decode(new BinaryBitmap(new HybridBinarizer(source)));

            assertThat(read.getText()).isEqualTo(ExampleSheets.italian().permalink());
        }
    }

    @Test
    void textIsTextAndNothingElse() throws IOException {
        var hostile = "</p><img src=\"file:///etc/hostname\"/><script>1</script> ${7*7} [[${document}]] &amp; ]]>";
        var sheet = ExampleSheets.sheet("GP-2026-0009", Map.of(Section.SUBJECT, hostile), Language.EN, List.of());

        try (var pdf = pdf(sheet, Language.EN)) {
            assertThat(new PDFTextStripper().getText(pdf).replaceAll("\\s+", " "))
                    .contains(hostile);
        }
    }

    @Test
    void aVeryLongWordAndAVeryLongTextArePrinted() throws IOException {
        var texts = Map.of(
                Section.SUBJECT,
                "x".repeat(3_000),
                Section.DESCRIPTION,
                "parola ".repeat(10_000).strip());

        try (var pdf = pdf(ExampleSheets.sheet("GP-2026-0009", texts, Language.IT, List.of()), Language.IT)) {
            assertThat(pdf.getNumberOfPages()).isGreaterThan(5);
        }
    }

    @Test
    void anEmptyCatalogueSaysSo() throws IOException {
        var out = new ByteArrayOutputStream();
        writer.write(List.of(), Language.EN, out);

        try (var pdf = Loader.loadPDF(out.toByteArray())) {
            assertThat(new PDFTextStripper().getText(pdf)).contains("The catalogue holds no published sheet yet.");
        }
    }

    private PDDocument pdf(PublicSheet sheet, Language labels) throws IOException {
        var out = new ByteArrayOutputStream();
        writer.write(sheet, labels, out);
        return Loader.loadPDF(out.toByteArray());
    }
}
