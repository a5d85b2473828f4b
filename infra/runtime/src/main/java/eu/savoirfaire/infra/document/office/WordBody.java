package eu.savoirfaire.infra.document.office;

import eu.savoirfaire.infra.document.Line;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/**
 * The paragraphs of a Word document in reading order, tables row by row, tracked changes as if all were accepted. Page
 * headers, footers, notes and comments are other parts of the file and stay out.
 */
final class WordBody {
    private final WordLists lists;
    private final Paragraphs paragraphs = new Paragraphs();
    private final Deque<Properties> open = new ArrayDeque<>();

    WordBody(WordLists lists) {
        this.lists = lists;
    }

    private static final class Properties {
        private String style = "";
        private @Nullable String list;
        private int level;
    }

    List<Line> read(XMLStreamReader xml) throws XMLStreamException {
        while (xml.hasNext()) {
            switch (SafeXml.next(xml)) {
                case XMLStreamConstants.START_ELEMENT -> start(xml);
                case XMLStreamConstants.END_ELEMENT -> {
                    if (xml.getLocalName().equals("p") && isWord(xml)) {
                        close();
                    }
                }
                default -> {}
            }
        }
        return paragraphs.lines();
    }

    private void start(XMLStreamReader xml) throws XMLStreamException {
        if (xml.getLocalName().equals("Fallback")) {
            // the second form of a drawing for old programs: the same text again
            SafeXml.skip(xml);
            return;
        }
        if (!isWord(xml)) {
            return;
        }
        switch (xml.getLocalName()) {
            case "p" -> {
                paragraphs.open();
                open.push(new Properties());
            }
            case "pPrChange", "rPrChange", "del", "moveFrom", "rPr", "instrText", "delText" -> SafeXml.skip(xml);
            case "pStyle", "numId", "ilvl" -> property(xml);
            case "t" -> paragraphs.write(xml.getElementText());
            case "tab", "ptab" -> paragraphs.write(isTabStop(xml) ? "" : "\t");
            case "br", "cr" -> paragraphs.write("\n");
            case "noBreakHyphen" -> paragraphs.write("-");
            case "sym" -> paragraphs.write(symbol(SafeXml.attribute(xml, "char")));
            default -> {}
        }
    }

    private void property(XMLStreamReader xml) {
        var properties = open.peek();
        if (properties == null) {
            return;
        }
        var value = SafeXml.attribute(xml, "val");
        switch (xml.getLocalName()) {
            case "pStyle" -> properties.style = value;
            case "numId" -> properties.list = value;
            default -> properties.level = WordLists.number(value, 0);
        }
    }

    private void close() {
        if (paragraphs.isOpen()) {
            var properties = open.pop();
            paragraphs.close(lists.mark(properties.list, properties.level, properties.style));
        }
    }

    /** A tab stop's definition has a position; a tab in the text has not. */
    private static boolean isTabStop(XMLStreamReader xml) {
        return !SafeXml.attribute(xml, "pos").isEmpty();
    }

    private static String symbol(String hexadecimal) {
        try {
            return Character.toString(Integer.parseInt(hexadecimal, 16));
        } catch (IllegalArgumentException e) {
            return "";
        }
    }

    /** In the namespace of either edition, transitional or strict. */
    private static boolean isWord(XMLStreamReader xml) {
        var namespace = xml.getNamespaceURI();
        return namespace != null && namespace.contains("/wordprocessingml/");
    }
}
