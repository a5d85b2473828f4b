package eu.savoirfaire.platform.account.form;

import eu.savoirfaire.infra.access.Role;
import eu.savoirfaire.infra.web.message.Label;
import java.util.Locale;

/** What roles are called. */
public final class RoleNames {
    private RoleNames() {}

    public static Label of(Role role) {
        return Label.key("platform.role." + role.name().toLowerCase(Locale.ROOT).replace('_', '-'));
    }
}
