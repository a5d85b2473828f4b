package eu.savoirfaire.infra.document.office;

import eu.savoirfaire.infra.document.DocumentLimits;
import eu.savoirfaire.infra.document.DocumentRefusal;
import eu.savoirfaire.infra.document.Format;
import eu.savoirfaire.infra.refusal.Refused;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * What a word processor's file says beside its text.
 *
 * @param properties the custom properties of the document
 * @param bookmarks the names of bookmarks by the number of their paragraph, as lines are numbered
 * @param changes whether changes were tracked in it
 * @param comments whether somebody left comments in it
 */
public record OfficeTrace(
        Map<String, String> properties, Map<Integer, List<String>> bookmarks, boolean changes, boolean comments) {

    /** @throws Refused when the file is broken; it is expected to have been read as a document before */
    public static OfficeTrace of(String name, byte[] bytes, DocumentLimits limits) {
        try (var parts = ZipParts.open(bytes, name, limits)) {
            var reading = new Reading();
            var isText = parts.has("content.xml");
            reading.readProperties(parts, isText ? "meta.xml" : "docProps/custom.xml");
            reading.readBody(parts, isText ? "content.xml" : "word/document.xml");
            return new OfficeTrace(reading.properties, reading.bookmarks, reading.changes, reading.comments);
        } catch (IOException | XMLStreamException | IllegalArgumentException e) {
            throw new Refused(new DocumentRefusal.Damaged(name, Format.DOCX));
        }
    }

    private static final class Reading {
        private final Map<String, String> properties = new HashMap<>();
        private final Map<Integer, List<String>> bookmarks = new HashMap<>();
        private final Deque<List<String>> open = new ArrayDeque<>();
        /** Bookmarks between two paragraphs belong to the next. */
        private final List<String> waiting = new ArrayList<>();

        private boolean changes;
        private boolean comments;
        private int closed;

        void readProperties(ZipParts parts, String part) throws IOException, XMLStreamException {
            try (var in = parts.part(part).orElse(null)) {
                if (in == null) {
                    return;
                }
                var xml = SafeXml.reader(in);
                var property = "";
                while (xml.hasNext()) {
                    var event = SafeXml.next(xml);
                    if (event == XMLStreamConstants.START_ELEMENT && isProperty(xml)) {
                        property = SafeXml.attribute(xml, "name");
                        properties.put(property, "");
                    } else if (event == XMLStreamConstants.CHARACTERS && !property.isEmpty()) {
                        properties.merge(property, xml.getText(), String::concat);
                    } else if (event == XMLStreamConstants.END_ELEMENT && isProperty(xml)) {
                        property = "";
                    }
                }
            }
        }

        private static boolean isProperty(XMLStreamReader xml) {
            return xml.getLocalName().equals("property") || xml.getLocalName().equals("user-defined");
        }

        void readBody(ZipParts parts, String part) throws IOException, XMLStreamException {
            try (var in = parts.part(part).orElseThrow(IOException::new)) {
                var xml = SafeXml.reader(in);
                while (xml.hasNext()) {
                    switch (SafeXml.next(xml)) {
                        case XMLStreamConstants.START_ELEMENT -> start(xml);
                        case XMLStreamConstants.END_ELEMENT -> end(xml.getLocalName());
                        default -> {}
                    }
                }
            }
        }

        private void start(XMLStreamReader xml) throws XMLStreamException {
            switch (xml.getLocalName()) {
                case "Fallback", "note", "sequence-decls", "table-of-content", "desc", "title" -> SafeXml.skip(xml);
                case "annotation" -> {
                    comments = true;
                    SafeXml.skip(xml);
                }
                case "tracked-changes" -> {
                    changes = true;
                    SafeXml.skip(xml);
                }
                case "del", "moveFrom", "pPrChange", "rPrChange" -> {
                    changes = true;
                    SafeXml.skip(xml);
                }
                case "ins", "moveTo" -> changes = true;
                case "commentReference" -> comments = true;
                case "p", "h" -> {
                    open.push(new ArrayList<>(waiting));
                    waiting.clear();
                }
                case "bookmarkStart", "bookmark", "bookmark-start" -> {
                    var into = open.isEmpty() ? waiting : open.peek();
                    into.add(SafeXml.attribute(xml, "name"));
                }
                default -> {}
            }
        }

        /** Counts as {@link Paragraphs} does: a paragraph has its number when it ends. */
        private void end(String element) {
            if ((element.equals("p") || element.equals("h")) && !open.isEmpty()) {
                closed++;
                var names = open.pop();
                if (!names.isEmpty()) {
                    bookmarks.put(closed, names);
                }
            }
        }
    }
}
