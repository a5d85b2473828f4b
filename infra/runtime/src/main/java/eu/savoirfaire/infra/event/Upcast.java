package eu.savoirfaire.infra.event;

import io.micronaut.json.tree.JsonNode;
import java.util.function.UnaryOperator;

/**
 * Reads an event of an older version as one of the next: a bean of the module that released both. Subscribers then see
 * only the newest type; the log keeps what was written.
 *
 * @param from a type that is written no more, such as {@code savoirfaire.catalogue.sheet-published.v1}
 * @param to the type that took its place; may itself be the {@code from} of another
 * @param data makes the data of {@code to} out of that of {@code from}
 */
public record Upcast(String from, String to, UnaryOperator<JsonNode> data) {}
