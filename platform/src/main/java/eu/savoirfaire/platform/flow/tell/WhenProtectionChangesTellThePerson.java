package eu.savoirfaire.platform.flow.tell;

import eu.savoirfaire.infra.access.PersonId;
import eu.savoirfaire.infra.event.DomainEvent;
import eu.savoirfaire.infra.event.Reaction;
import eu.savoirfaire.infra.event.RecordedEvent;
import eu.savoirfaire.platform.PlatformEvent.AccountRestored;
import eu.savoirfaire.platform.PlatformEvent.AccountSuspended;
import eu.savoirfaire.platform.PlatformEvent.PasswordChanged;
import eu.savoirfaire.platform.PlatformEvent.SecondFactorAdded;
import eu.savoirfaire.platform.PlatformEvent.SecondFactorRemoved;
import eu.savoirfaire.platform.notification.Notifications;
import eu.savoirfaire.platform.notification.box.Notice;
import eu.savoirfaire.platform.notification.preference.Topic;
import jakarta.inject.Singleton;
import java.util.Optional;

/** What protects an account has changed, or whether it counts: its person is told, since it may have been somebody else. */
@Singleton
final class WhenProtectionChangesTellThePerson implements Reaction {
    private final Notifications notifications;

    WhenProtectionChangesTellThePerson(Notifications notifications) {
        this.notifications = notifications;
    }

    @Override
    public String name() {
        return "platform.when-protection-changes-tell-the-person";
    }

    @Override
    public boolean concerns(RecordedEvent event) {
        return change(event.data()).isPresent();
    }

    @Override
    public void react(RecordedEvent event) {
        change(event.data())
                .ifPresent(change ->
                        notifications.tell(change.person(), Topic.SAFETY, Notice.of(event, "/account", change.key())));
    }

    private static Optional<Change> change(DomainEvent event) {
        return Optional.ofNullable(
                switch (event) {
                    case AccountSuspended(var person) -> new Change(person, "platform.notice.account-suspended");
                    case AccountRestored(var person) -> new Change(person, "platform.notice.account-restored");
                    case PasswordChanged(var person) -> new Change(person, "platform.notice.password-changed");
                    case SecondFactorAdded(var person) -> new Change(person, "platform.notice.second-factor-added");
                    case SecondFactorRemoved(var person) -> new Change(person, "platform.notice.second-factor-removed");
                    default -> null;
                });
    }

    /** @param key of what to say */
    private record Change(PersonId person, String key) {}
}
