package eu.savoirfaire.platform.account.demo;

import static java.util.Map.entry;

import eu.savoirfaire.infra.access.Role;
import java.util.Map;

/** First names, a different one for each role. */
final class Names {
    static final Map<Role, String> OF = Map.ofEntries(
            entry(Role.CONTRIBUTOR, "Ada"),
            entry(Role.COORDINATOR, "Bruno"),
            entry(Role.REVIEWER, "Carmen"),
            entry(Role.CURATOR, "Dalila"),
            entry(Role.TRANSLATOR, "Étienne"),
            entry(Role.TRAINER, "Fatou"),
            entry(Role.SEEKER, "Amina"),
            entry(Role.CASE_WORKER, "Giulia"),
            entry(Role.LENDER, "Hugo"),
            entry(Role.MENTOR, "Inés"),
            entry(Role.EMPLOYER, "Karim"),
            entry(Role.ASSESSOR, "Lucía"),
            entry(Role.MEDIATOR, "Nadia"),
            entry(Role.REGIONAL_ADMIN, "Omar"),
            entry(Role.PLATFORM_ADMIN, "Paola"));

    private Names() {}
}
