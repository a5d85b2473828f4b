package eu.savoirfaire.platform.permission;

import static eu.savoirfaire.infra.access.Role.COORDINATOR;
import static eu.savoirfaire.infra.access.Role.EMPLOYER;
import static eu.savoirfaire.infra.access.Role.LENDER;
import static eu.savoirfaire.infra.access.Role.MEDIATOR;
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

/** Who may do what with offers, taxonomies, matches, cohorts, programmes and mediators: a part of the table in {@link Policy}. */
final class MatchingPolicy {
    /** What an organisation offers is looked after by those who offer it. */
    private static final Map<Role, Scope> PROVIDERS_OWN = Map.of(
            LENDER, OWN_ORGANISATION,
            MENTOR, OWN_ORGANISATION,
            EMPLOYER, OWN_ORGANISATION,
            COORDINATOR, OWN_ORGANISATION);

    private static final Map<Role, Scope> MANAGERS = Map.of(COORDINATOR, OWN_ORGANISATION, REGIONAL_ADMIN, ANY);

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
            // what skills and occupations there are
            Map.entry("taxonomy.see", Map.of(PLATFORM_ADMIN, ANY)),
            Map.entry("taxonomy.import", Map.of(PLATFORM_ADMIN, ANY)),
            Map.entry("taxonomy.choose", Map.of(PLATFORM_ADMIN, ANY)),
            // offers that suit, matches, and what comes of them
            Map.entry("need.match", Map.of(VISITOR, OWN)),
            Map.entry("match.own", Map.of(VISITOR, OWN)),
            Map.entry("match.provide", PROVIDERS_OWN),
            Map.entry("appeal.decide", Map.of(REGIONAL_ADMIN, ANY)),
            Map.entry("follow-up.decide", Map.of(REGIONAL_ADMIN, ANY)),
            // cohorts
            Map.entry("cohort.read", Map.of(VISITOR, ANY)),
            Map.entry("cohort.join", Map.of(VISITOR, OWN)),
            Map.entry("cohort.manage", MANAGERS),
            Map.entry(
                    "cohort.lend",
                    Map.of(COORDINATOR, OWN_ORGANISATION, EMPLOYER, OWN_ORGANISATION, MENTOR, OWN_ORGANISATION)),
            // programmes
            Map.entry("programme.read", Map.of(VISITOR, ANY)),
            Map.entry("programme.manage", MANAGERS),
            // those who stand between two languages, and the two sides of a match
            Map.entry("mediator.offer", Map.of(MEDIATOR, OWN)),
            Map.entry("mediation.see", Map.of(MEDIATOR, OWN)),
            Map.entry("mediation.answer", Map.of(MEDIATOR, OWN)),
            Map.entry("mediation.agree", Map.of(VISITOR, OWN)),
            Map.entry(
                    "mediation.use",
                    Map.of(
                            VISITOR, OWN,
                            LENDER, OWN_ORGANISATION,
                            MENTOR, OWN_ORGANISATION,
                            EMPLOYER, OWN_ORGANISATION,
                            COORDINATOR, OWN_ORGANISATION)));

    private MatchingPolicy() {}

    /** These and the others. */
    static Map<String, Map<Role, Scope>> and(Map<String, Map<Role, Scope>> others) {
        var all = new HashMap<>(others);
        all.putAll(ALLOWED);
        return Map.copyOf(all);
    }
}
