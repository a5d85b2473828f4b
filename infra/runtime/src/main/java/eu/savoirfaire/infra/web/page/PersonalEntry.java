package eu.savoirfaire.infra.web.page;

import io.micronaut.http.HttpRequest;

/** An entry of the navigation that depends on who reads: a bean that a module contributes. */
@FunctionalInterface
public interface PersonalEntry {
    /** Whether whoever reads has the entry at all. */
    default boolean isFor(HttpRequest<?> request) {
        return true;
    }

    NavigationEntry entry(HttpRequest<?> request);
}
