package eu.savoirfaire.catalogue.redacting;

import io.micronaut.core.type.Argument;
import io.micronaut.json.tree.JsonNode;
import io.micronaut.serde.ObjectMapper;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.Set;
import java.util.function.UnaryOperator;

/** Changes the texts within JSON documents, whatever shape they have. */
@Singleton
final class JsonTexts {
    private static final Argument<JsonNode> JSON = Argument.of(JsonNode.class);

    /** What they hold are codes, which no word of a person may break. */
    private static final Set<String> CODES =
            Set.of("facet", "code", "status", "kind", "type", "level", "unit", "language", "section", "state");

    private final ObjectMapper json;

    JsonTexts(ObjectMapper json) {
        this.json = json;
    }

    /** The document with each of its texts put through the function. */
    String mapped(String document, UnaryOperator<String> function) {
        try {
            return json.writeValueAsString(mapped(json.readValue(document, JSON), function));
        } catch (IOException unreadable) {
            throw new UncheckedIOException("a document is not as it was written", unreadable);
        }
    }

    private static JsonNode mapped(JsonNode node, UnaryOperator<String> function) {
        if (node.isString()) {
            return JsonNode.createStringNode(function.apply(node.getStringValue()));
        }
        if (node.isArray()) {
            var items = new ArrayList<JsonNode>();
            node.values().forEach(item -> items.add(mapped(item, function)));
            return JsonNode.createArrayNode(items);
        }
        if (node.isObject()) {
            var members = new LinkedHashMap<String, JsonNode>();
            node.entries()
                    .forEach(member -> members.put(
                            member.getKey(),
                            CODES.contains(member.getKey()) ? member.getValue() : mapped(member.getValue(), function)));
            return JsonNode.createObjectNode(members);
        }
        return node;
    }
}
