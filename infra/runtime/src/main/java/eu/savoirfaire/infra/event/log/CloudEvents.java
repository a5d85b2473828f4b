package eu.savoirfaire.infra.event.log;

import eu.savoirfaire.infra.event.RecordedEvent;
import io.micronaut.json.tree.JsonNode;
import jakarta.inject.Singleton;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

/**
 * Events as others read them: CloudEvents 1.0 in its JSON format. Beside the attributes of the specification it carries
 * {@code sequence} (the position, zero-padded so that it sorts as text), {@code version} and {@code ordinal},
 * {@code actor}, {@code onbehalfof} and {@code correlationid}.
 */
@Singleton
public final class CloudEvents {
    private final EventJson json;

    CloudEvents(EventJson json) {
        this.json = json;
    }

    /** One line of JSON, without a line break. */
    public String write(RecordedEvent event) {
        return write(json.stored(event));
    }

    /** The same of a row, as it was written, whatever its type. */
    public String write(StoredEvent event) {
        return json.write(JsonNode.createObjectNode(attributes(event)));
    }

    private Map<String, JsonNode> attributes(StoredEvent event) {
        var meta = json.meta(event);
        var attributes = new LinkedHashMap<String, JsonNode>();
        attributes.put("specversion", text("1.0"));
        attributes.put("id", text(event.id().toString()));
        attributes.put("source", text("/savoir-faire/" + module(event.type())));
        attributes.put("type", text(event.type()));
        attributes.put("subject", text(event.stream()));
        attributes.put("time", text(event.time().toString()));
        attributes.put("datacontenttype", text("application/json"));
        attributes.put("sequence", text(String.format(Locale.ROOT, "%019d", event.position())));
        attributes.put("version", text(Long.toString(event.version())));
        attributes.put("ordinal", JsonNode.createNumberNode(event.ordinal()));
        attributes.put("actor", text(meta.actor()));
        if (meta.onBehalfOf() != null) {
            attributes.put("onbehalfof", text(meta.onBehalfOf()));
        }
        attributes.put("correlationid", text(meta.correlation()));
        attributes.put("data", json.tree(event));
        return attributes;
    }

    /** The second word of {@code savoirfaire.catalogue.sheet-published.v1}. */
    private static String module(String type) {
        var words = type.split("\\.", 3);
        return words.length < 2 ? type : words[1];
    }

    private static JsonNode text(String value) {
        return JsonNode.createStringNode(value);
    }
}
