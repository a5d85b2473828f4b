package eu.savoirfaire.platform.flow.tell;

import eu.savoirfaire.infra.access.OrganisationId;
import eu.savoirfaire.infra.access.OrganisationNames;
import eu.savoirfaire.infra.access.Role;
import eu.savoirfaire.infra.event.Reaction;
import eu.savoirfaire.infra.event.RecordedEvent;
import eu.savoirfaire.platform.PlatformEvent.RoleGiven;
import eu.savoirfaire.platform.PlatformEvent.RoleTaken;
import eu.savoirfaire.platform.account.form.RoleNames;
import eu.savoirfaire.platform.notification.Notifications;
import eu.savoirfaire.platform.notification.box.Notice;
import eu.savoirfaire.platform.notification.preference.Topic;
import jakarta.inject.Singleton;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What a person may do has changed: they are told, since it may not have been meant. */
@Singleton
final class WhenRolesChangeTellThePerson implements Reaction {
    private static final String PATH = "/account";

    private final Notifications notifications;
    private final OrganisationNames organisations;

    WhenRolesChangeTellThePerson(Notifications notifications, OrganisationNames organisations) {
        this.notifications = notifications;
        this.organisations = organisations;
    }

    @Override
    public String name() {
        return "platform.when-roles-change-tell-the-person";
    }

    @Override
    public boolean concerns(RecordedEvent event) {
        return event.data() instanceof RoleGiven || event.data() instanceof RoleTaken;
    }

    @Override
    public void react(RecordedEvent event) {
        switch (event.data()) {
            case RoleGiven given ->
                notifications.tell(
                        given.person(),
                        Topic.SAFETY,
                        notice(event, "platform.notice.role-given", given.role(), given.organisation()));
            case RoleTaken taken ->
                notifications.tell(
                        taken.person(),
                        Topic.SAFETY,
                        notice(event, "platform.notice.role-taken", taken.role(), taken.organisation()));
            default -> throw new IllegalStateException("does not concern us: " + event.type());
        }
    }

    /** Within an organisation it says which one. */
    private Notice notice(RecordedEvent event, String key, Role role, @Nullable OrganisationId organisation) {
        return Optional.ofNullable(organisation)
                .flatMap(organisations::name)
                .map(name -> Notice.of(event, PATH, key + ".in", RoleNames.of(role), name))
                .orElseGet(() -> Notice.of(event, PATH, key, RoleNames.of(role)));
    }
}
