package eu.savoirfaire.platform.account;

import eu.savoirfaire.infra.access.OrganisationId;
import eu.savoirfaire.infra.access.Role;
import java.util.Optional;
import java.util.Set;

/** A role that a person holds, in an organisation or in none. */
public record HeldRole(Role role, Optional<OrganisationId> organisation) {
    /** Staff, lenders and employers: they see or decide what concerns others. */
    private static final Set<Role> DEMANDING = Set.of(
            Role.COORDINATOR,
            Role.REVIEWER,
            Role.CURATOR,
            Role.TRAINER,
            Role.CASE_WORKER,
            Role.LENDER,
            Role.EMPLOYER,
            Role.ASSESSOR,
            Role.MEDIATOR,
            Role.REGIONAL_ADMIN,
            Role.PLATFORM_ADMIN);

    public static HeldRole of(Role role) {
        return new HeldRole(role, Optional.empty());
    }

    /** Whether whoever holds it decides about other people's roles. */
    public boolean administers() {
        return role == Role.PLATFORM_ADMIN || role == Role.REGIONAL_ADMIN;
    }

    /** Whether the role counts only for somebody who signed in with a second factor. */
    public boolean demandsSecondFactor() {
        return DEMANDING.contains(role);
    }
}
