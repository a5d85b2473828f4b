package eu.savoirfaire.infra.document.office;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/** The marks of Word's lists, which stand in no text: bullets and running numbers (ECMA-376 part 1, 17.9). */
final class WordLists {
    static final String BULLET = "- ";

    private static final String NO_LIST = "0";
    private static final int LEVELS = 9;

    private final Map<String, List<Level>> definitions = new HashMap<>();
    private final Map<String, String> definitionOfList = new HashMap<>();
    private final Map<String, Style> styles = new HashMap<>();
    private final Map<String, int[]> counters = new HashMap<>();

    private record Level(String format, String text, int start) {}

    private record Style(String list, int level, String basedOn) {}

    void readNumbering(XMLStreamReader xml) throws XMLStreamException {
        var definition = "";
        var list = "";
        var format = "decimal";
        var text = "";
        var start = 1;
        while (xml.hasNext()) {
            var event = SafeXml.next(xml);
            if (event == XMLStreamConstants.START_ELEMENT) {
                var value = SafeXml.attribute(xml, "val");
                switch (xml.getLocalName()) {
                    case "abstractNum" -> {
                        definition = SafeXml.attribute(xml, "abstractNumId");
                        definitions.put(definition, new ArrayList<>());
                    }
                    case "lvl" -> {
                        format = "decimal";
                        text = "";
                        start = 1;
                    }
                    case "numFmt" -> format = value;
                    case "lvlText" -> text = value;
                    case "start" -> start = number(value, 1);
                    case "num" -> list = SafeXml.attribute(xml, "numId");
                    case "abstractNumId" -> definitionOfList.put(list, value);
                    case "lvlOverride" -> SafeXml.skip(xml);
                    default -> {}
                }
            } else if (event == XMLStreamConstants.END_ELEMENT
                    && xml.getLocalName().equals("lvl")) {
                definitions.getOrDefault(definition, new ArrayList<>()).add(new Level(format, text, start));
            }
        }
    }

    void readStyles(XMLStreamReader xml) throws XMLStreamException {
        var id = "";
        var list = "";
        var level = 0;
        var basedOn = "";
        while (xml.hasNext()) {
            var event = SafeXml.next(xml);
            if (event == XMLStreamConstants.START_ELEMENT) {
                var value = SafeXml.attribute(xml, "val");
                switch (xml.getLocalName()) {
                    case "style" -> {
                        id = SafeXml.attribute(xml, "styleId");
                        list = "";
                        level = 0;
                        basedOn = "";
                    }
                    case "numId" -> list = value;
                    case "ilvl" -> level = number(value, 0);
                    case "basedOn" -> basedOn = value;
                    default -> {}
                }
            } else if (event == XMLStreamConstants.END_ELEMENT
                    && xml.getLocalName().equals("style")) {
                styles.put(id, new Style(list, level, basedOn));
            }
        }
    }

    /**
     * The mark of the next paragraph of a list, with the space after it; the empty text if it is in none.
     *
     * @param list the list that the paragraph names itself; null if only its style may name one
     */
    String mark(@Nullable String list, int level, String style) {
        var byStyle = styleOf(style);
        var at = list == null && byStyle != null ? byStyle.level() : level;
        var named = list != null ? list : byStyle != null ? byStyle.list() : NO_LIST;
        var levels = definitions.getOrDefault(definitionOfList.getOrDefault(named, ""), List.of());
        if (named.equals(NO_LIST) || at < 0 || at >= Math.min(LEVELS, levels.size())) {
            return list != null && !named.equals(NO_LIST) ? BULLET : "";
        }
        return mark(named, levels, at);
    }

    private String mark(String list, List<Level> levels, int at) {
        var format = levels.get(at).format();
        if (format.equals("none")) {
            return "";
        }
        if (format.equals("bullet")) {
            return BULLET;
        }
        var counts = counters.computeIfAbsent(list, any -> new int[LEVELS]);
        counts[at] = counts[at] == 0 ? levels.get(at).start() : counts[at] + 1;
        Arrays.fill(counts, at + 1, LEVELS, 0);
        return written(levels, at, counts) + " ";
    }

    private static String written(List<Level> levels, int at, int[] counts) {
        var text = levels.get(at).text();
        for (int i = 0; i <= at; i++) {
            var count = Math.max(counts[i], levels.get(i).start());
            text = text.replace("%" + (i + 1), Numerals.of(count, levels.get(i).format()));
        }
        return text;
    }

    private @Nullable Style styleOf(String style) {
        var found = styles.get(style);
        for (int steps = 0; found != null && found.list().isEmpty() && steps < LEVELS; steps++) {
            found = styles.get(found.basedOn());
        }
        return found == null || found.list().isEmpty() ? null : found;
    }

    static int number(String value, int otherwise) {
        try {
            return Integer.parseInt(value);
        } catch (NumberFormatException e) {
            return otherwise;
        }
    }
}
