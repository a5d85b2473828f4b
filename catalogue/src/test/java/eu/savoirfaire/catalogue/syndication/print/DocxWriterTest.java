package eu.savoirfaire.catalogue.syndication.print;

import static org.assertj.core.api.Assertions.assertThat;

import eu.savoirfaire.catalogue.syndication.ExampleSheets;
import eu.savoirfaire.catalogue.syndication.PublicSheet;
import eu.savoirfaire.infra.vocabulary.Language;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.junit.jupiter.api.Test;

class DocxWriterTest {
    private final DocxWriter writer = new DocxWriter();

    @Test
    void labelsAreHeadingsAndItemsAreItems() throws IOException {
        try (var docx = docx(ExampleSheets.italian(), Language.EN)) {
            assertThat(texts(docx, "Heading2")).containsExactly("BEST PRACTICE SUMMARY SHEET");
            assertThat(texts(docx, "Heading3"))
                    .startsWith("INSTITUTION:", "BEST PRACTICE'S SUBJECT:")
                    .hasSize(10);
            assertThat(docx.getParagraphs())
                    .filteredOn(paragraph -> "bullet".equals(paragraph.getNumFmt()))
                    .extracting(XWPFParagraph::getText)
                    .contains("ascolto e bilancio delle competenze;")
                    .hasSize(7);
        }
    }

    @Test
    void arabicRunsFromRightToLeft() throws IOException {
        try (var docx = docx(ExampleSheets.arabic(), Language.AR)) {
            assertThat(docx.getParagraphs())
                    .filteredOn(paragraph -> !paragraph.getText().startsWith("https"))
                    .allMatch(paragraph -> isBidi(paragraph));
        }
    }

    @Test
    void theFileNamesNoPerson() throws IOException {
        try (var docx = docx(ExampleSheets.italian(), Language.IT)) {
            var properties = docx.getProperties().getCoreProperties();

            assertThat(properties.getCreator()).isEqualTo("Savoir Faire");
            assertThat(properties.getLastModifiedByUser()).isEqualTo("Savoir Faire");
            assertThat(properties.getTitle()).startsWith("Sportello itinerante");
            assertThat(properties.getUnderlyingProperties().getLanguageProperty())
                    .contains("it");
            assertThat(properties.getCreated().toInstant())
                    .isEqualTo(ExampleSheets.italian().publishedAt());
        }
    }

    @Test
    void theFootHasTheCode() throws IOException {
        try (var docx = docx(ExampleSheets.italian(), Language.IT)) {
            assertThat(docx.getFooterList().getFirst().getText()).contains("GP-2026-0001");
        }
    }

    private static boolean isBidi(XWPFParagraph paragraph) {
        return paragraph.getCTP().getPPr().isSetBidi();
    }

    private static List<String> texts(XWPFDocument docx, String style) {
        return docx.getParagraphs().stream()
                .filter(paragraph -> style.equals(paragraph.getStyle()))
                .map(XWPFParagraph::getText)
                .toList();
    }

    private XWPFDocument docx(PublicSheet sheet, Language labels) throws IOException {
        var out = new ByteArrayOutputStream();
        writer.write(sheet, labels, out);
        return new XWPFDocument(new ByteArrayInputStream(out.toByteArray()));
    }
}
