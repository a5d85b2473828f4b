package eu.savoirfaire.infra.document.office;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** Which levels of which list styles of an OpenDocument text are numbered; all others have bullets (OASIS ODF 1.3, 16.30). */
final class OdtLists {
    private final Map<String, Set<Integer>> numbered = new HashMap<>();

    void read(XMLStreamReader xml) throws XMLStreamException {
        var style = "";
        while (xml.hasNext()) {
            if (SafeXml.next(xml) != XMLStreamConstants.START_ELEMENT) {
                continue;
            }
            switch (xml.getLocalName()) {
                case "list-style" -> style = SafeXml.attribute(xml, "name");
                case "list-level-style-number" -> {
                    if (!SafeXml.attribute(xml, "num-format").isEmpty()) {
                        var level = WordLists.number(SafeXml.attribute(xml, "level"), 1);
                        numbered.computeIfAbsent(style, any -> new HashSet<>()).add(level);
                    }
                }
                case "body" -> SafeXml.skip(xml);
                default -> {}
            }
        }
    }

    boolean isNumbered(String style, int level) {
        return numbered.getOrDefault(style, Set.of()).contains(level);
    }
}
