package eu.savoirfaire.catalogue.redaction;

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
public final class JsonTexts {
    private static final Argument<JsonNode> JSON = Argument.of(JsonNode.class);

    private final ObjectMapper json;

    JsonTexts(ObjectMapper json) {
        this.json = json;
    }

    /**
     * The document with each of its texts put through the function.
     *
     * @param codes members that hold codes, which no word of a person may break
     */
    public String mapped(String document, Set<String> codes, UnaryOperator<String> function) {
        try {
            return json.writeValueAsString(mapped(json.readValue(document, JSON), codes, function));
        } catch (IOException unreadable) {
            throw new UncheckedIOException("a document is not as it was written", unreadable);
        }
    }

    private static JsonNode mapped(JsonNode node, Set<String> codes, UnaryOperator<String> function) {
        if (node.isString()) {
            return JsonNode.createStringNode(function.apply(node.getStringValue()));
        }
        if (node.isArray()) {
            var items = new ArrayList<JsonNode>();
            node.values().forEach(item -> items.add(mapped(item, codes, function)));
            return JsonNode.createArrayNode(items);
        }
        if (node.isObject()) {
            var members = new LinkedHashMap<String, JsonNode>();
            node.entries()
                    .forEach(member -> members.put(
                            member.getKey(),
                            codes.contains(member.getKey())
                                    ? member.getValue()
                                    : mapped(member.getValue(), codes, function)));
            return JsonNode.createObjectNode(members);
        }
        return node;
    }
}
