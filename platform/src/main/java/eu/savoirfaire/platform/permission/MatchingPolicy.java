package eu.savoirfaire.platform.permission;

import static eu.savoirfaire.infra.access.Role.COORDINATOR;
import static eu.savoirfaire.infra.access.Role.EMPLOYER;
import static eu.savoirfaire.infra.access.Role.LENDER;
import static eu.savoirfaire.infra.access.Role.MENTOR;
import static eu.savoirfaire.infra.access.Role.PLATFORM_ADMIN;
import static eu.savoirfaire.infra.access.Role.REGIONAL_ADMIN;
import static eu.savoirfaire.infra.access.Role.VISITOR;
import static eu.savoirfaire.platform.permission.Scope.ANY;
import static eu.savoirfaire.platform.permission.Scope.OWN;
import static eu.savoirfaire.platform.permission.Scope.OWN_ORGANISATION;

import eu.savoirfaire.infra.access.Role;
import java.util.HashMap;
import java.util.Map;
import java.util.Map.Entry;

/** Who may do what with offers and taxonomies: a part of the table in {@link Policy}. */
final class MatchingPolicy {
    /** What an organisation offers is written by those who offer it. */
    private static final Map<Role, Scope> PROVIDERS_OWN = Map.of(
            LENDER,
            OWN_ORGANISATION,
            MENTOR,
            OWN_ORGANISATION,
            EMPLOYER,
            OWN_ORGANISATION,
            COORDINATOR,
            OWN_ORGANISATION);

    private static final Map<String, Map<Role, Scope>> ALLOWED = Map.ofEntries(
            // offers
            Map.entry("offer.read", Map.of(VISITOR, ANY)),
            Map.entry("offer.write", PROVIDERS_OWN),
            Map.entry(
                    "offer.approve",
                    Map.of(
                            LENDER, OWN_ORGANISATION,
                            MENTOR, OWN_ORGANISATION,
                            EMPLOYER, OWN_ORGANISATION,
                            COORDINATOR, OWN_ORGANISATION,
                            REGIONAL_ADMIN, ANY)),
            Map.entry("offer.decide", Map.of(REGIONAL_ADMIN, ANY)),
            Map.entry("offer.complain", Map.of(VISITOR, OWN)),
            Map.entry("taxonomy.see", Map.of(PLATFORM_ADMIN, ANY)),
            Map.entry("taxonomy.import", Map.of(PLATFORM_ADMIN, ANY)),
            Map.entry("taxonomy.choose", Map.of(PLATFORM_ADMIN, ANY)));

    private MatchingPolicy() {}

    /** The whole table: this part, and the others. */
    @SafeVarargs
    static Map<String, Map<Role, Scope>> with(Entry<String, Map<Role, Scope>>... others) {
        var whole = new HashMap<>(ALLOWED);
        whole.putAll(Map.ofEntries(others));
        return Map.copyOf(whole);
    }
}
