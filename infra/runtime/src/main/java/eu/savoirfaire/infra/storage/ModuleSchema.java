package eu.savoirfaire.infra.storage;

/**
 * A module's own schema: a bean of each module that stores something. Its migrations are in
 * {@code classpath:db/<name>}, and those for PostgreSQL alone in {@code classpath:db/<name>/postgresql}.
 *
 * @param name the schema
 * @param order lower ones migrate first; {@code infra} has 0
 */
public record ModuleSchema(String name, int order) {}
