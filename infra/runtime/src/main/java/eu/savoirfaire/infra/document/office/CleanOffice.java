package eu.savoirfaire.infra.document.office;

import eu.savoirfaire.infra.document.DocumentLimits;
import eu.savoirfaire.infra.document.DocumentRefusal;
import eu.savoirfaire.infra.document.Format;
import eu.savoirfaire.infra.document.picture.JpegParts;
import eu.savoirfaire.infra.refusal.Refused;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;

/**
 * Office files that anybody may open: packed anew part by part, without the names of their writers; those with macros,
 * scripts, other files in them, links that are followed on opening, comments or tracked changes are refused.
 */
public final class CleanOffice {
    private static final List<String> MACROS = List.of("vbaproject", "macrosheets/", "basic/", "scripts/", "customui");
    private static final List<String> SCRIPTS = List.of("activex", "webextension", "ctrlprops/");
    private static final List<String> EMBEDDED = List.of("embeddings/", "oleobject");
    private static final Pattern OLE_OF_ODF = Pattern.compile("object \\d+");
    private static final Pattern REMARKS =
            Pattern.compile("(?:word|xl|ppt)/(?:.*/)?(?:comment|threadedcomment|persons?/|people)[^/]*.*");
    /** A link that the program follows by itself; that of a hyperlink it follows when asked. */
    private static final Pattern LINKED =
            Pattern.compile("<Relationship\\b(?=[^>]*TargetMode\\s*=\\s*[\"']External)(?![^>]*/hyperlink[\"'])");

    private static final Pattern LINKED_ODF = Pattern.compile(
            "<(?:draw:(?:image|object|plugin)|text:section-source)\\b[^>]*xlink:href\\s*=\\s*[\"'](?:[a-z]+:|//|\\.\\.)");
    private static final Pattern EVENTS_ODF = Pattern.compile("<script:event-listener\\b|<office:script\\b");
    private static final Pattern FIELD =
            Pattern.compile("<w:instrText[^>]*>\\s*(?:DDE|DDEAUTO|INCLUDE(?:TEXT|PICTURE))\\b");
    private static final Pattern REMARKS_ODF = Pattern.compile("<office:annotation\\b|<text:tracked-changes\\b");
    private static final Pattern CHANGES = Pattern.compile("<w:(?:ins|del|moveFrom|moveTo)\\b");
    private static final Pattern WRITERS = Pattern.compile(
            "<(dc:creator|cp:lastModifiedBy|meta:initial-creator|meta:printed-by|Manager|Company)>[^<]*</\\1>");
    private static final Set<String> PARAGRAPHS = Set.of("p", "h", "si", "is", "table-cell", "table-row");

    private final String name;
    private final DocumentLimits limits;

    public CleanOffice(String name, DocumentLimits limits) {
        this.name = name;
        this.limits = limits;
    }

    /** What the file is, by its parts. */
    public enum Kind {
        DOCX("word/document.xml", ""),
        XLSX("xl/workbook.xml", ""),
        PPTX("ppt/presentation.xml", ""),
        ODT("content.xml", "application/vnd.oasis.opendocument.text"),
        ODS("content.xml", "application/vnd.oasis.opendocument.spreadsheet"),
        ODP("content.xml", "application/vnd.oasis.opendocument.presentation");

        private final String main;
        private final String type;

        Kind(String main, String type) {
            this.main = main;
            this.type = type;
        }
    }

    /**
     * A file that may be given to others.
     *
     * @param text all words in it, a line for each paragraph or cell
     */
    public record Cleaned(Kind kind, byte[] bytes, String text) {}

    /** @throws Refused when it is broken, of no kind that is known, or holds what it must not */
    public Cleaned clean(byte[] bytes) {
        try (var parts = ZipParts.open(bytes, name, limits)) {
            var names = parts.names();
            refuseNames(names);
            var kind = kind(parts);
            var text = new StringBuilder();
            var out = new ByteArrayOutputStream(bytes.length);
            try (var zip = new ZipOutputStream(out)) {
                // the type of an OpenDocument file comes first and is not packed (ODF 1.3 part 2, 3.3)
                if (parts.has("mimetype")) {
                    store(zip, "mimetype", kind.type.getBytes(StandardCharsets.US_ASCII));
                }
                for (var part : names) {
                    if (!part.endsWith("/") && !part.equals("mimetype")) {
                        pack(zip, part, checked(part, content(parts, part), text));
                    }
                }
            }
            return new Cleaned(kind, out.toByteArray(), text.toString());
        } catch (IOException | XMLStreamException | IllegalArgumentException e) {
            throw new Refused(new DocumentRefusal.Damaged(name, Format.DOCX));
        }
    }

    private void refuseNames(List<String> names) throws IOException {
        if (new HashSet<>(names).size() < names.size()
                || names.stream()
                        .anyMatch(part -> part.startsWith("/") || part.contains("..") || part.contains("\\"))) {
            throw new IOException("parts with the same name, or outside the archive");
        }
        for (var part : names) {
            var lower = part.toLowerCase(Locale.ROOT);
            if (MACROS.stream().anyMatch(lower::contains)) {
                throw new Refused(new DocumentRefusal.WithMacros(name));
            }
            refuse(SCRIPTS.stream().anyMatch(lower::contains), "script");
            refuse(
                    EMBEDDED.stream().anyMatch(lower::contains)
                            || OLE_OF_ODF.matcher(lower).matches(),
                    "embedded");
            refuse(lower.contains("externallinks/"), "linked");
            refuse(REMARKS.matcher(lower).matches(), "remarks");
        }
    }

    private Kind kind(ZipParts parts) throws IOException {
        if (new String(content(parts, "[Content_Types].xml"), StandardCharsets.UTF_8).contains("macroEnabled")) {
            throw new Refused(new DocumentRefusal.WithMacros(name));
        }
        if (new String(content(parts, "META-INF/manifest.xml"), StandardCharsets.UTF_8).contains("encryption-data")) {
            throw new Refused(new DocumentRefusal.Encrypted(name));
        }
        var type = new String(content(parts, "mimetype"), StandardCharsets.US_ASCII).strip();
        for (var kind : Kind.values()) {
            if (parts.has(kind.main) && kind.type.equals(type)) {
                return kind;
            }
        }
        throw new Refused(new DocumentRefusal.Unsupported(name, "ZIP"));
    }

    private static byte[] content(ZipParts parts, String part) throws IOException {
        try (var in = parts.part(part).orElseGet(() -> new ByteArrayInputStream(new byte[0]))) {
            return in.readAllBytes();
        }
    }

    private byte[] checked(String part, byte[] bytes, StringBuilder text) throws XMLStreamException {
        var lower = part.toLowerCase(Locale.ROOT);
        if (lower.endsWith(".jpg") || lower.endsWith(".jpeg")) {
            return JpegParts.withoutRemarks(bytes);
        }
        if (!lower.endsWith(".xml") && !lower.endsWith(".rels")) {
            return bytes;
        }
        var xml = new String(bytes, StandardCharsets.UTF_8);
        refuse(EVENTS_ODF.matcher(xml).find() || FIELD.matcher(xml).find(), "script");
        refuse(LINKED.matcher(xml).find() || LINKED_ODF.matcher(xml).find(), "linked");
        refuse(REMARKS_ODF.matcher(xml).find() || CHANGES.matcher(xml).find(), "remarks");
        var anonymous = WRITERS.matcher(xml).replaceAll("<$1></$1>").getBytes(StandardCharsets.UTF_8);
        addWords(anonymous, text);
        return xml.equals(new String(anonymous, StandardCharsets.UTF_8)) ? bytes : anonymous;
    }

    private static void addWords(byte[] bytes, StringBuilder text) throws XMLStreamException {
        var xml = SafeXml.reader(new ByteArrayInputStream(bytes));
        while (xml.hasNext()) {
            switch (SafeXml.next(xml)) {
                case XMLStreamConstants.CHARACTERS -> text.append(xml.getText());
                case XMLStreamConstants.END_ELEMENT -> {
                    if (PARAGRAPHS.contains(xml.getLocalName())) {
                        text.append('\n');
                    }
                }
                default -> {}
            }
        }
        text.append('\n');
    }

    private void refuse(boolean holds, String what) {
        if (holds) {
            throw new Refused(new DocumentRefusal.Active(name, what));
        }
    }

    private static void pack(ZipOutputStream zip, String part, byte[] bytes) throws IOException {
        var entry = new ZipEntry(part);
        // without the clock of the writer's machine
        entry.setTime(0);
        zip.putNextEntry(entry);
        zip.write(bytes);
        zip.closeEntry();
    }

    private static void store(ZipOutputStream zip, String part, byte[] bytes) throws IOException {
        var entry = new ZipEntry(part);
        var sum = new CRC32();
        sum.update(bytes);
        entry.setTime(0);
        entry.setMethod(ZipEntry.STORED);
        entry.setSize(bytes.length);
        entry.setCrc(sum.getValue());
        zip.putNextEntry(entry);
        zip.write(bytes);
        zip.closeEntry();
    }
}
