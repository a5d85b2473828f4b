package eu.savoirfaire.infra.document;

import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.ByteArrayInputStream;
import java.nio.charset.Charset;
import java.util.List;
import org.junit.jupiter.api.Test;

class DocumentReaderTest {
    private static final String TEXT =
            "Città di prova\n\nL’inclusione è possibile – “davvero”: perché no?\nAñadir más acción";
    private final DocumentReader reader = new DocumentReader();

    @Test
    void textIsReadInEveryUsualEncoding() {
        assertText(TEXT.getBytes(UTF_8));
        assertText(("\ufeff" + TEXT).getBytes(UTF_8));
        assertText(("\ufeff" + TEXT).getBytes(UTF_16LE));
        assertText(("\ufeff" + TEXT).getBytes(UTF_16BE));
        assertText(TEXT.getBytes(UTF_16LE));
        assertText(TEXT.getBytes(UTF_16BE));
        assertText(TEXT.getBytes(Charset.forName("windows-1252")));
        assertText(("\ufeff" + TEXT).getBytes(Charset.forName("UTF-32LE")));
    }

    @Test
    void arabicIsReadInItsEncodings() {
        var arabic =
                "هذه بطاقة ملخص للممارسة الجيدة في مجال الإدماج الاجتماعي\nوهي تصف ما تم إنجازه مع المجتمعات المحلية";

        assertThat(document(arabic.getBytes(UTF_8)).text()).isEqualTo(arabic);
        assertThat(document(arabic.getBytes(UTF_16LE)).text()).isEqualTo(arabic);
        assertThat(document(arabic.getBytes(Charset.forName("windows-1256"))).text())
                .isEqualTo(arabic);
    }

    @Test
    void everyLineEndIsOne() {
        var document = document("a\r\nb\rc\nd\u2028e".getBytes(UTF_8));

        assertThat(document.lines()).extracting(Line::text).containsExactly("a", "b", "c", "d", "e");
        assertThat(document.lines()).extracting(Line::number).containsExactly(1, 2, 3, 4, 5);
    }

    @Test
    void aFormFeedBeginsAPage() {
        var document = document("a\n\fb\nc".getBytes(UTF_8));

        assertThat(document.lines()).extracting(Line::page).containsExactly(1, 2, 2);
        assertThat(document.lines()).extracting(Line::text).containsExactly("a", "b", "c");
    }

    @Test
    void wrappedLinesAreToldFromShortOnes() {
        var wrapped = document(String.join(
                        "\n",
                        "The workshop brought together people who had",
                        "never met before, from five countries and as",
                        "many kinds of organisations, large and small",
                        "alike.",
                        "The second paragraph starts after a line that",
                        "left room for more words.",
                        "",
                        "A heading",
                        "- an item that is longer than one line of this",
                        "page and therefore continues")
                .getBytes(UTF_8));

        assertThat(wrapped.lines())
                .extracting(Line::wrapped)
                .containsExactly(false, true, true, true, false, true, false, false, false, true);
    }

    @Test
    void wordFilesAreReadParagraphByParagraph() {
        var document = document(TestDocuments.docx(List.of("Primo", "", "Secondo – con “virgolette”")));

        assertThat(document.format()).isEqualTo(Format.DOCX);
        assertThat(document.text()).isEqualTo("Primo\n\nSecondo – con “virgolette”");
        assertThat(document.lines()).extracting(Line::number).containsExactly(1, 2, 3);
    }

    @Test
    void wordListsGetTheirMarksAndPageHeadersStayOut() {
        var document = document(TestDocuments.docxWithLists(List.of("Text:", "- one", "- two"), "A header"));

        assertThat(document.text()).isEqualTo("Text:\n- one\n- two");
    }

    @Test
    void trackedChangesAreReadAsAccepted() {
        var document = document(TestDocuments.docxWithBody("""
                <w:p><w:r><w:t xml:space="preserve">They </w:t></w:r><w:del><w:r><w:delText>do not </w:delText></w:r></w:del>
                <w:ins><w:r><w:t>agree</w:t></w:r></w:ins><w:r><w:br/><w:t>and</w:t><w:tab/><w:t>sign</w:t></w:r></w:p>
                <w:tbl><w:tr><w:tc><w:p><w:r><w:t>left</w:t></w:r></w:p></w:tc><w:tc><w:p><w:r><w:t>right</w:t></w:r></w:p></w:tc></w:tr></w:tbl>"""));

        assertThat(document.text()).isEqualTo("They agree\nand\tsign\nleft\nright");
    }

    @Test
    void openDocumentTextsAreReadWithListsAndSpaces() {
        var document = document(TestDocuments.odtWithBody("""
                <text:h>Title</text:h><text:p>a<text:s text:c="2"/>b<text:tab/>c<text:line-break/>d</text:p>
                <text:list text:style-name="B"><text:list-item><text:p>one</text:p><text:p>more</text:p></text:list-item></text:list>
                <text:list text:style-name="L1"><text:list-item><text:p>first</text:p></text:list-item><text:list-item><text:p>second</text:p></text:list-item></text:list>"""));

        assertThat(document.format()).isEqualTo(Format.ODT);
        assertThat(document.lines().stream().map(Line::text).toList())
                .containsExactly("Title", "a  b\tc", "d", "- one", "more", "1. first", "2. second");
    }

    @Test
    void pdfLinesKnowTheirPageAndWhichAreWrapped() {
        assumeTrue(TestDocuments.font().isPresent(), "no font on this machine");
        var longLine = "Le organizzazioni che accolgono e accompagnano le persone "
                .repeat(3)
                .strip();

        var document = document(TestPdf.of(
                List.of("Titolo", "", longLine, "Corta.", "", "", "Altra pagina"),
                TestDocuments.font().orElseThrow(),
                1,
                2));

        assertThat(document.format()).isEqualTo(Format.PDF);
        var lines = document.lines().stream().filter(line -> !line.isBlank()).toList();
        assertThat(lines).extracting(Line::page).containsExactly(1, 1, 1, 1, 2);
        assertThat(lines).extracting(Line::wrapped).containsExactly(false, false, true, false, false);
        assertThat(lines.get(1).text() + " " + lines.get(2).text()).isEqualTo(longLine);
    }

    private void assertText(byte[] bytes) {
        assertThat(document(bytes).text()).isEqualTo(TEXT);
    }

    private Document document(byte[] bytes) {
        var reading = reader.read("test", new ByteArrayInputStream(bytes));
        assertThat(reading).isInstanceOf(Reading.Done.class);
        return ((Reading.Done) reading).document();
    }
}
