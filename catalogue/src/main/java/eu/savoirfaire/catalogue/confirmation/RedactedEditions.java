package eu.savoirfaire.catalogue.confirmation;

import static io.micronaut.transaction.TransactionDefinition.Propagation.MANDATORY;

import eu.savoirfaire.catalogue.PracticeId;
import eu.savoirfaire.catalogue.practice.Practice;
import eu.savoirfaire.catalogue.practice.Practices;
import eu.savoirfaire.catalogue.redaction.Redacted;
import eu.savoirfaire.catalogue.redaction.Removal;
import eu.savoirfaire.infra.vocabulary.Language;
import io.micronaut.core.type.Argument;
import io.micronaut.json.tree.JsonNode;
import io.micronaut.serde.ObjectMapper;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.Set;
import java.util.function.UnaryOperator;

/** Takes words out of the history of what was known beside a text: the only way in which it ever changes. */
@Singleton
class RedactedEditions implements Redacted {
    private static final Argument<JsonNode> JSON = Argument.of(JsonNode.class);

    /** What they hold are codes, which no word of a person may break. */
    private static final Set<String> CODES =
            Set.of("facet", "code", "status", "kind", "level", "scopes", "qualifier", "stage", "asOf");

    private final EditionRows rows;
    private final Practices practices;
    private final ObjectMapper json;

    RedactedEditions(EditionRows rows, Practices practices, ObjectMapper json) {
        this.rows = rows;
        this.practices = practices;
        this.json = json;
    }

    @Override
    @Transactional(readOnly = true)
    public int count(PracticeId practice, Removal removal) {
        var found = new ArrayList<String>();
        for (var row : rows.findByPracticeId(practice.value())) {
            mapped(row.structure(), text -> {
                if (removal.concerns(text)) {
                    found.add(text);
                }
                return text;
            });
        }
        return found.size();
    }

    @Override
    @Transactional(propagation = MANDATORY)
    public void redact(PracticeId practice, Removal removal) {
        var language = practices.find(practice).map(RedactedEditions::language).orElse(Language.IT);
        for (var row : rows.findByPracticeId(practice.value())) {
            rows.redact(row.id(), mapped(row.structure(), text -> removal.without(text, language)));
        }
    }

    private static Language language(Practice practice) {
        return practice.newest().sheet().textLanguage();
    }

    private String mapped(String document, UnaryOperator<String> function) {
        try {
            return json.writeValueAsString(mapped(json.readValue(document, JSON), function));
        } catch (IOException unreadable) {
            throw new UncheckedIOException("an edition is not as it was written", unreadable);
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
