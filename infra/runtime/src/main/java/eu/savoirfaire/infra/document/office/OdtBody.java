package eu.savoirfaire.infra.document.office;

import eu.savoirfaire.infra.document.Line;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** The paragraphs of an OpenDocument text in reading order; deleted text, notes and comments stay out. */
final class OdtBody {
    private final OdtLists lists;
    private final Paragraphs paragraphs = new Paragraphs();
    private final Deque<OpenList> open = new ArrayDeque<>();
    private boolean inBody;

    OdtBody(OdtLists lists) {
        this.lists = lists;
    }

    private static final class OpenList {
        private final String style;
        private int item;
        private boolean marked = true;

        OpenList(String style) {
            this.style = style;
        }
    }

    List<Line> read(XMLStreamReader xml) throws XMLStreamException {
        while (xml.hasNext()) {
            switch (SafeXml.next(xml)) {
                case XMLStreamConstants.START_ELEMENT -> start(xml);
                case XMLStreamConstants.END_ELEMENT -> end(xml.getLocalName());
                case XMLStreamConstants.CHARACTERS -> paragraphs.write(collapsed(xml.getText()));
                default -> {}
            }
        }
        return paragraphs.lines();
    }

    private void start(XMLStreamReader xml) throws XMLStreamException {
        var element = xml.getLocalName();
        if (element.equals("body")) {
            inBody = true;
        }
        if (!inBody) {
            return;
        }
        switch (element) {
            case "tracked-changes", "annotation", "note", "sequence-decls", "table-of-content", "desc", "title" ->
                SafeXml.skip(xml);
            case "p", "h" -> paragraphs.open();
            case "list" -> open.push(new OpenList(styleOf(xml)));
            case "list-item" -> nextItem();
            case "s" ->
                paragraphs.write(" ".repeat(Math.clamp(WordLists.number(SafeXml.attribute(xml, "c"), 1), 1, 1000)));
            case "tab" -> paragraphs.write("\t");
            case "line-break" -> paragraphs.write("\n");
            default -> {}
        }
    }

    private void end(String element) {
        switch (element) {
            case "p", "h" -> {
                if (paragraphs.isOpen()) {
                    paragraphs.close(mark());
                }
            }
            case "list" -> open.poll();
            case "body" -> inBody = false;
            default -> {}
        }
    }

    private void nextItem() {
        var list = open.peek();
        if (list != null) {
            list.item++;
            list.marked = false;
        }
    }

    /** Only the first paragraph of an item has the mark. */
    private String mark() {
        var list = open.peek();
        if (list == null || list.marked) {
            return "";
        }
        list.marked = true;
        return lists.isNumbered(list.style, open.size()) ? list.item + ". " : WordLists.BULLET;
    }

    /** A list inside another without a style of its own has the style of the outer one. */
    private String styleOf(XMLStreamReader xml) {
        var own = SafeXml.attribute(xml, "style-name");
        var outer = open.peek();
        return own.isEmpty() && outer != null ? outer.style : own;
    }

    /** White space in the file is one space (ODF 1.3, 6.1.2). */
    private static String collapsed(String text) {
        return text.replaceAll("[ \\t\\r\\n]+", " ");
    }
}
