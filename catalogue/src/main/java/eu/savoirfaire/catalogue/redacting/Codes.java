package eu.savoirfaire.catalogue.redacting;

import java.util.Set;

/** What holds codes in what is kept of sheets and their reviews. */
final class Codes {
    static final Set<String> OF_SHEETS =
            Set.of("facet", "code", "status", "kind", "type", "level", "unit", "language", "section", "state");

    private Codes() {}
}
