package eu.savoirfaire.infra.document.office;

import eu.savoirfaire.infra.document.DocumentLimits;
import eu.savoirfaire.infra.document.DocumentRefusal;
import eu.savoirfaire.infra.document.Format;
import eu.savoirfaire.infra.document.Line;
import eu.savoirfaire.infra.refusal.Refused;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import javax.xml.stream.XMLStreamException;

/** Tells Word and OpenDocument files from other archives and reads them; encrypted files and those with macros are refused. */
public final class OfficeText {
    private static final String WORD_BODY = "word/document.xml";
    private static final String ODT_BODY = "content.xml";
    private static final String ODT_MANIFEST = "META-INF/manifest.xml";
    private static final String CONTENT_TYPES = "[Content_Types].xml";

    private final String name;
    private final DocumentLimits limits;

    public OfficeText(String name, DocumentLimits limits) {
        this.name = name;
        this.limits = limits;
    }

    /** What an office file holds. */
    public record Read(Format format, List<Line> lines) {}

    public Read read(byte[] bytes) {
        // a broken archive is a word processor's file far more often than anything else that people hand in
        var format = Format.DOCX;
        try (var parts = ZipParts.open(bytes, name, limits)) {
            format = parts.has(ODT_BODY) ? Format.ODT : Format.DOCX;
            refuse(parts);
            return new Read(format, format == Format.ODT ? odt(parts) : docx(parts));
        } catch (IOException | XMLStreamException | IllegalArgumentException e) {
            throw new Refused(new DocumentRefusal.Damaged(name, format));
        }
    }

    private void refuse(ZipParts parts) throws IOException {
        if (text(parts, ODT_MANIFEST).contains("encryption-data")) {
            throw new Refused(new DocumentRefusal.Encrypted(name));
        }
        if (hasMacros(parts)) {
            throw new Refused(new DocumentRefusal.WithMacros(name));
        }
        if (!parts.has(WORD_BODY) && !parts.has(ODT_BODY)) {
            throw new Refused(new DocumentRefusal.Unsupported(name, kind(parts)));
        }
    }

    private static boolean hasMacros(ZipParts parts) throws IOException {
        return text(parts, CONTENT_TYPES).contains("macroEnabled")
                || parts.names().stream()
                        .map(part -> part.toLowerCase(Locale.ROOT))
                        .anyMatch(part -> part.endsWith("vbaproject.bin")
                                || part.startsWith("basic/")
                                || part.startsWith("scripts/"));
    }

    private static String kind(ZipParts parts) {
        if (parts.names().stream().anyMatch(part -> part.startsWith("xl/"))) {
            return "XLSX";
        }
        return parts.names().stream().anyMatch(part -> part.startsWith("ppt/")) ? "PPTX" : "ZIP";
    }

    private List<Line> docx(ZipParts parts) throws IOException, XMLStreamException {
        try (var styles = parts.part("word/styles.xml").orElse(null);
                var numbering = parts.part("word/numbering.xml").orElse(null);
                var body = parts.part(WORD_BODY).orElseThrow(IOException::new)) {
            var lists = new WordLists();
            if (numbering != null) {
                lists.readNumbering(SafeXml.reader(numbering));
            }
            if (styles != null) {
                lists.readStyles(SafeXml.reader(styles));
            }
            return new WordBody(lists).read(SafeXml.reader(body));
        }
    }

    private List<Line> odt(ZipParts parts) throws IOException, XMLStreamException {
        try (var styles = parts.part("styles.xml").orElse(null);
                var lists = parts.part(ODT_BODY).orElseThrow(IOException::new);
                var body = parts.part(ODT_BODY).orElseThrow(IOException::new)) {
            var numbered = new OdtLists();
            if (styles != null) {
                numbered.read(SafeXml.reader(styles));
            }
            numbered.read(SafeXml.reader(lists));
            return new OdtBody(numbered).read(SafeXml.reader(body));
        }
    }

    private static String text(ZipParts parts, String part) throws IOException {
        try (var in = parts.part(part).orElse(null)) {
            return in == null ? "" : new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
