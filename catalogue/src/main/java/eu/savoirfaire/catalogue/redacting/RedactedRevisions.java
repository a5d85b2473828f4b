package eu.savoirfaire.catalogue.redacting;

import static io.micronaut.transaction.TransactionDefinition.Propagation.MANDATORY;

import eu.savoirfaire.catalogue.CatalogueEvent;
import eu.savoirfaire.catalogue.PracticeId;
import eu.savoirfaire.catalogue.practice.PracticeRefusal;
import eu.savoirfaire.catalogue.practice.Practices;
import eu.savoirfaire.catalogue.practice.Revision;
import eu.savoirfaire.catalogue.redaction.Redacted;
import eu.savoirfaire.catalogue.redaction.Removal;
import eu.savoirfaire.infra.event.EventLog;
import eu.savoirfaire.infra.refusal.Refused;
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
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;

/** Takes words out of all revisions of a practice: the only way in which one that was published ever changes. */
@Singleton
class RedactedRevisions implements Redacted {
    private static final Argument<JsonNode> JSON = Argument.of(JsonNode.class);

    /** What they hold are codes, which no word of a person may break. */
    private static final Set<String> CODES =
            Set.of("facet", "code", "status", "kind", "type", "level", "unit", "language");

    private final Practices practices;
    private final RevisionTextRows revisions;
    private final EventLog events;
    private final ObjectMapper json;

    RedactedRevisions(Practices practices, RevisionTextRows revisions, EventLog events, ObjectMapper json) {
        this.practices = practices;
        this.revisions = revisions;
        this.events = events;
        this.json = json;
    }

    @Override
    @Transactional(readOnly = true)
    public int count(PracticeId practice, Removal removal) {
        var found = new ArrayList<String>();
        UnaryOperator<String> counting = text -> {
            if (removal.concerns(text)) {
                found.add(text);
            }
            return text;
        };
        for (var row : revisions.ofPractice(practice.value())) {
            mapped(row.sections(), counting);
            mapped(row.structure(), counting);
        }
        return found.size();
    }

    @Override
    @Transactional(propagation = MANDATORY)
    public void redact(PracticeId practice, Removal removal) {
        var stored = practices.find(practice).orElseThrow();
        if (revisions.advance(practice.value(), stored.version()) == 0) {
            throw new Refused(new PracticeRefusal.ChangedMeanwhile(stored.code()));
        }
        revisions.ofPractice(practice.value()).forEach(revision -> redact(revision, removal));
        var published = stored.published().map(Revision::number).orElse(0);
        events.append(
                "practice/" + practice.value(),
                stored.version() + 1,
                List.of(new CatalogueEvent.SheetRedacted(practice, stored.code(), published)));
    }

    private void redact(RevisionTextRow row, Removal removal) {
        var language = Language.of(row.textLanguage()).orElseThrow();
        UnaryOperator<String> removing = text -> removal.without(text, language);
        var source = row.source();
        revisions.redact(
                row.id(),
                mapped(row.sections(), removing),
                mapped(row.structure(), removing),
                source == null ? null : removing.apply(source));
    }

    /** The document with each of its texts put through the function. */
    private String mapped(String document, UnaryOperator<String> function) {
        try {
            return json.writeValueAsString(mapped(json.readValue(document, JSON), function));
        } catch (IOException unreadable) {
            throw new UncheckedIOException("a revision is not as it was written", unreadable);
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
