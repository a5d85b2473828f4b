package eu.savoirfaire.workshops.attendance.export;

import eu.savoirfaire.workshops.attendance.Evidence;
import eu.savoirfaire.workshops.attendance.Origin;
import eu.savoirfaire.workshops.attendance.Span;
import io.micronaut.core.type.Argument;
import io.micronaut.json.JsonMapper;
import io.micronaut.json.tree.JsonNode;
import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The learning dashboard that BigBlueButton writes: JSON, all users with the sessions of each of their connections,
 * milliseconds since 1970; a session that did not end has {@code leftOn} 0. It knows no addresses.
 */
public final class BigBlueButtonExport {
    private BigBlueButtonExport() {}

    public static ExportReading read(byte[] file, JsonMapper json) {
        try {
            var dashboard = json.readValue(file, Argument.of(JsonNode.class));
            return dashboard == null || !dashboard.isObject() || dashboard.get("users") == null
                    ? new ExportReading.NotAnExport()
                    : read(dashboard);
        } catch (IOException noJson) {
            return new ExportReading.NotAnExport();
        }
    }

    private static ExportReading read(JsonNode dashboard) {
        var over = time(dashboard, "endedOn");
        var evidence = new ArrayList<Evidence>();
        values(dashboard.get("users")).forEach(user -> {
            var name = Optional.ofNullable(user.get("name"))
                    .map(JsonNode::coerceStringValue)
                    .orElse("");
            sessions(user)
                    .flatMap(session -> span(session, over).stream())
                    .map(span -> new Evidence(Origin.BIGBLUEBUTTON, name.strip(), Optional.empty(), span))
                    .forEach(evidence::add);
        });
        return evidence.isEmpty()
                ? new ExportReading.NotAnExport()
                : new ExportReading.Read(List.copyOf(evidence), List.of());
    }

    /** Newer versions list the sessions of each connection; older ones know only one. */
    private static Stream<JsonNode> sessions(JsonNode user) {
        return values(user.get("intIds"))
                .flatMap(connection -> connection.get("sessions") == null
                        ? Stream.of(connection)
                        : values(connection.get("sessions")));
    }

    private static Stream<JsonNode> values(@Nullable JsonNode node) {
        var all = new ArrayList<JsonNode>();
        if (node != null && node.isContainerNode()) {
            node.values().forEach(all::add);
        }
        return all.stream();
    }

    private static Optional<Span> span(JsonNode session, Optional<Instant> over) {
        var to = time(session, "leftOn").or(() -> over);
        return time(session, "registeredOn")
                .flatMap(from -> to.filter(from::isBefore).map(end -> new Span(from, end)));
    }

    private static Optional<Instant> time(JsonNode node, String field) {
        return Optional.ofNullable(node.get(field))
                .filter(value -> value.isNumber() && value.getLongValue() > 0)
                .map(value -> Instant.ofEpochMilli(value.getLongValue()));
    }
}
