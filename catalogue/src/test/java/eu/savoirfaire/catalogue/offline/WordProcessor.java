package eu.savoirfaire.catalogue.offline;

import eu.savoirfaire.catalogue.sheet.Section;
import eu.savoirfaire.infra.web.text.Prose;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STFldCharType;

/** What a person does to a document in a word processor. */
final class WordProcessor implements AutoCloseable {
    private final XWPFDocument document;

    private WordProcessor(byte[] docx) throws IOException {
        document = new XWPFDocument(new ByteArrayInputStream(docx));
    }

    /** Opens a document, does something to it and saves it. */
    static byte[] edit(byte[] docx, Consumer<WordProcessor> work) {
        try (var open = new WordProcessor(docx)) {
            work.accept(open);
            var out = new ByteArrayOutputStream();
            open.document.write(out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Puts other paragraphs and items below a heading. */
    void rewrite(Section section, String text) {
        var at = document.getPosOfParagraph(heading(section)) + 1;
        while (at < document.getBodyElements().size() && !isHeading(at)) {
            document.removeBodyElement(at);
        }
        var lines = new ArrayList<String>();
        Prose.of(text)
                .blocks()
                .forEach(block -> block.items().forEach(item -> lines.add((block.bullets() ? "- " : "") + item)));
        for (var line : lines.reversed()) {
            if (!line.isBlank()) {
                insertAfter(heading(section), line);
            }
        }
    }

    /** Gives a heading other words; its bookmark stays around them. */
    void rename(Section section, String words) {
        var heading = heading(section);
        while (heading.getRuns().size() > 1) {
            heading.removeRun(1);
        }
        heading.getRuns().getFirst().setText(words, 0);
    }

    /** Takes a heading out; what stood below it stands below the one before. */
    void deleteHeading(Section section) {
        document.removeBodyElement(document.getPosOfParagraph(heading(section)));
    }

    /** Saves like a program that knows no bookmarks. */
    void dropBookmarks() {
        for (var paragraph : document.getParagraphs()) {
            while (paragraph.getCTP().sizeOfBookmarkStartArray() > 0) {
                paragraph.getCTP().removeBookmarkStart(0);
            }
            while (paragraph.getCTP().sizeOfBookmarkEndArray() > 0) {
                paragraph.getCTP().removeBookmarkEnd(0);
            }
        }
    }

    /** Saves like a program that knows no custom properties. */
    void dropProperties() {
        var properties = document.getProperties().getCustomProperties().getUnderlyingProperties();
        while (properties.sizeOfPropertyArray() > 0) {
            properties.removeProperty(0);
        }
    }

    /** Leaves out one of the lines above the form that say the code. */
    void dropLinesWith(String text) {
        for (int at = document.getBodyElements().size() - 1; at >= 0; at--) {
            if (document.getBodyElements().get(at) instanceof XWPFParagraph paragraph
                    && paragraph.getText().contains(text)) {
                document.removeBodyElement(at);
            }
        }
    }

    /** With track changes on: takes the first paragraph of a section away and puts another in its place. */
    void track(Section section, String text) {
        var first = document.getParagraphs().get(document.getParagraphs().indexOf(heading(section)) + 1);
        var xml = first.getCTP();
        var deleted = xml.addNewDel();
        deleted.setId(BigInteger.TEN);
        deleted.setAuthor("Anna");
        for (var run : List.copyOf(Arrays.asList(xml.getRArray()))) {
            deleted.addNewR().addNewDelText().setStringValue(run.getTArray(0).getStringValue());
        }
        while (xml.sizeOfRArray() > 0) {
            xml.removeR(0);
        }
        var inserted = xml.addNewIns();
        inserted.setId(BigInteger.TWO);
        inserted.setAuthor("Anna");
        inserted.addNewR().addNewT().setStringValue(text);
    }

    /** Puts a field into the text, as cross references and tables of contents are. */
    void field(Section section, String shown) {
        var paragraph = insertAfter(heading(section), "");
        paragraph.createRun().getCTR().addNewFldChar().setFldCharType(STFldCharType.BEGIN);
        paragraph.createRun().getCTR().addNewInstrText().setStringValue(" REF x ");
        paragraph.createRun().getCTR().addNewFldChar().setFldCharType(STFldCharType.SEPARATE);
        paragraph.createRun().setText(shown);
        paragraph.createRun().getCTR().addNewFldChar().setFldCharType(STFldCharType.END);
    }

    private XWPFParagraph insertAfter(XWPFParagraph before, String line) {
        var paragraph = paragraphAfter(before);
        if (line.startsWith("- ")) {
            paragraph.setStyle("ListBullet");
            paragraph.setNumID(BigInteger.ONE);
        }
        paragraph.createRun().setText(line.startsWith("- ") ? line.substring(2) : line);
        return paragraph;
    }

    private XWPFParagraph paragraphAfter(XWPFParagraph before) {
        var at = document.getParagraphs().indexOf(before) + 1;
        if (at == document.getParagraphs().size()) {
            return document.createParagraph();
        }
        try (var cursor = document.getParagraphs().get(at).getCTP().newCursor()) {
            return document.insertNewParagraph(cursor);
        }
    }

    private boolean isHeading(int at) {
        return document.getBodyElements().get(at) instanceof XWPFParagraph paragraph
                && "Heading3".equals(paragraph.getStyle());
    }

    private XWPFParagraph heading(Section section) {
        return document.getParagraphs().stream()
                .filter(paragraph -> Arrays.stream(paragraph.getCTP().getBookmarkStartArray())
                        .anyMatch(bookmark -> bookmark.getName().equals("sf_section_" + section.key())))
                .findFirst()
                .orElseThrow();
    }

    @Override
    public void close() throws IOException {
        document.close();
    }
}
