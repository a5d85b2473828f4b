package eu.savoirfaire.platform.permission;

import static eu.savoirfaire.infra.access.Role.CURATOR;
import static eu.savoirfaire.infra.access.Role.PLATFORM_ADMIN;
import static eu.savoirfaire.infra.access.Role.VISITOR;

import eu.savoirfaire.infra.access.Role;
import java.util.Map;
import java.util.Set;

/** The table: each action, in the words of its module, and the roles that may do it. What is not here is denied. */
final class Policy {
    static final Map<String, Set<Role>> ALLOWED = Map.ofEntries(
            Map.entry("practice.search", Set.of(VISITOR)),
            Map.entry("practice.read", Set.of(VISITOR)),
            Map.entry("practice.export", Set.of(VISITOR)),
            Map.entry("practice.relay", Set.of(VISITOR)),
            Map.entry("practice.import", Set.of(CURATOR)),
            Map.entry("practice.draft", Set.of(CURATOR)),
            Map.entry("practice.publish", Set.of(CURATOR)),
            Map.entry("workshop.read", Set.of(VISITOR)),
            Map.entry("workshop.import", Set.of(CURATOR)),
            Map.entry("workshop.publish", Set.of(CURATOR)),
            Map.entry("organisation.read", Set.of(VISITOR)),
            Map.entry("organisation.enter", Set.of(CURATOR)),
            Map.entry("event.retry", Set.of(PLATFORM_ADMIN)),
            Map.entry("event.drop", Set.of(PLATFORM_ADMIN)));

    private Policy() {}
}
