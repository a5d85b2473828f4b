package eu.savoirfaire.infra.event;

import java.util.Map;

/**
 * The types of events of one module: a bean of each module that has some.
 *
 * @param module the module's name
 * @param types the record of each type name, such as {@code savoirfaire.catalogue.sheet-published.v1}
 */
public record EventTypes(String module, Map<String, Class<? extends DomainEvent>> types) {}
