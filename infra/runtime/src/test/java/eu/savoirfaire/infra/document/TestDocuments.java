package eu.savoirfaire.infra.document;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.poi.wp.usermodel.HeaderFooterType;
import org.apache.poi.xwpf.usermodel.XWPFAbstractNum;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTAbstractNum;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STNumberFormat;

/** Writes the same lines of text as Word, OpenDocument and PDF files. */
public final class TestDocuments {
    private TestDocuments() {}

    /** A font of this machine that has all letters of our European languages. */
    public static Optional<Path> font() {
        var fonts = Path.of("/usr/share/fonts/truetype");
        return Stream.of("liberation/LiberationSans-Regular.ttf", "dejavu/DejaVuSans.ttf", "noto/NotoSans-Regular.ttf")
                .map(fonts::resolve)
                .filter(Files::isRegularFile)
                .findFirst();
    }

    /** One paragraph for each line. */
    public static byte[] docx(List<String> lines) {
        try (var document = new XWPFDocument()) {
            lines.forEach(line -> document.createParagraph().createRun().setText(line));
            return bytes(document);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Lines that begin with {@code - } as items of a real list, and the header where Word keeps page headers. */
    public static byte[] docxWithLists(List<String> lines, String header) {
        try (var document = new XWPFDocument()) {
            document.createHeader(HeaderFooterType.DEFAULT)
                    .createParagraph()
                    .createRun()
                    .setText(header);
            var list = bulletList(document);
            for (var line : lines) {
                var paragraph = document.createParagraph();
                if (line.strip().startsWith("- ")) {
                    paragraph.setNumID(list);
                    paragraph.setNumILvl(BigInteger.ZERO);
                    paragraph.createRun().setText(line.strip().substring(2));
                } else {
                    paragraph.createRun().setText(line);
                }
            }
            return bytes(document);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static BigInteger bulletList(XWPFDocument document) {
        var definition = CTAbstractNum.Factory.newInstance();
        definition.setAbstractNumId(BigInteger.ONE);
        var level = definition.addNewLvl();
        level.setIlvl(BigInteger.ZERO);
        level.addNewNumFmt().setVal(STNumberFormat.BULLET);
        level.addNewLvlText().setVal("\uf0b7");
        var numbering = document.createNumbering();
        return numbering.addNum(numbering.addAbstractNum(new XWPFAbstractNum(definition)));
    }

    private static byte[] bytes(XWPFDocument document) throws IOException {
        var out = new ByteArrayOutputStream();
        document.write(out);
        return out.toByteArray();
    }

    /** One paragraph for each line. */
    public static byte[] odt(List<String> lines) {
        return odtWithBody(lines.stream()
                .map(line -> "<text:p>" + escaped(line) + "</text:p>")
                .collect(Collectors.joining()));
    }

    public static byte[] odtWithBody(String body) {
        var content = """
                <?xml version="1.0" encoding="UTF-8"?>
                <office:document-content xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0"
                    xmlns:style="urn:oasis:names:tc:opendocument:xmlns:style:1.0"
                    xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0">
                <office:automatic-styles><text:list-style style:name="L1"><text:list-level-style-number text:level="1"
                    style:num-format="1" style:num-suffix="."/></text:list-style></office:automatic-styles>
                <office:body><office:text>%s</office:text></office:body></office:document-content>
                """.formatted(body);
        return zip(Map.of("content.xml", content));
    }

    public static byte[] zip(Map<String, String> parts) {
        var out = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(out)) {
            for (var part : new LinkedHashMap<>(parts).entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue().getBytes(StandardCharsets.UTF_8));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    /** A Word file with this XML as its body, for what POI does not write. */
    public static byte[] docxWithBody(String body) {
        return zip(Map.of("word/document.xml", """
                <?xml version="1.0" encoding="UTF-8"?>
                <w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body>%s</w:body></w:document>
                """.formatted(body)));
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }
}
