package eu.savoirfaire.platform.organisation.member;

import eu.savoirfaire.infra.access.Role;
import eu.savoirfaire.infra.web.form.Choice;
import eu.savoirfaire.platform.account.form.RoleNames;
import java.util.List;
import java.util.Optional;

/** The roles that people hold for an organisation; its coordinators give them. The others are the administrators' to give. */
public final class OrganisationRoles {
    public static final List<Role> ALL = List.of(
            Role.CONTRIBUTOR,
            Role.COORDINATOR,
            Role.REVIEWER,
            Role.TRANSLATOR,
            Role.TRAINER,
            Role.CASE_WORKER,
            Role.LENDER,
            Role.MENTOR,
            Role.EMPLOYER,
            Role.ASSESSOR,
            Role.MEDIATOR);

    private OrganisationRoles() {}

    /** The role of a name as forms send it; empty for any other. */
    public static Optional<Role> of(String name) {
        return ALL.stream().filter(role -> role.name().equals(name)).findFirst();
    }

    /** All but some, to choose from. */
    public static List<Choice> choices(List<Role> without, Optional<Role> chosen) {
        return ALL.stream()
                .filter(role -> !without.contains(role))
                .map(role -> Choice.of(role.name(), RoleNames.of(role), chosen.equals(Optional.of(role))))
                .toList();
    }
}
