package eu.savoirfaire.platform.permission;

import static eu.savoirfaire.infra.access.Role.COORDINATOR;
import static eu.savoirfaire.infra.access.Role.CURATOR;
import static eu.savoirfaire.infra.access.Role.PLATFORM_ADMIN;
import static eu.savoirfaire.infra.access.Role.REGIONAL_ADMIN;
import static eu.savoirfaire.infra.access.Role.VISITOR;
import static eu.savoirfaire.platform.permission.Scope.ANY;
import static eu.savoirfaire.platform.permission.Scope.OWN;
import static eu.savoirfaire.platform.permission.Scope.OWN_ORGANISATION;

import eu.savoirfaire.infra.access.Role;
import java.util.Map;

/**
 * The table: each action, in the words of its module, the roles that may do it, and on whose things. What is not here is
 * denied. Everybody is a visitor too; what a visitor may do to their own is for whoever has signed in.
 */
final class Policy {
    static final Map<String, Map<Role, Scope>> ALLOWED = Map.ofEntries(
            Map.entry("page.read", Map.of(VISITOR, ANY)),
            Map.entry("operation.watch", Map.of(VISITOR, ANY)),
            Map.entry("practice.search", Map.of(VISITOR, ANY)),
            Map.entry("practice.read", Map.of(VISITOR, ANY)),
            Map.entry("practice.export", Map.of(VISITOR, ANY)),
            Map.entry("practice.relay", Map.of(VISITOR, ANY)),
            Map.entry("practice.import", Map.of(CURATOR, ANY)),
            Map.entry("practice.draft", Map.of(CURATOR, ANY)),
            Map.entry("practice.publish", Map.of(CURATOR, ANY)),
            Map.entry("workshop.read", Map.of(VISITOR, ANY)),
            Map.entry("workshop.import", Map.of(CURATOR, ANY)),
            Map.entry("workshop.publish", Map.of(CURATOR, ANY)),
            Map.entry("organisation.read", Map.of(VISITOR, ANY)),
            Map.entry("organisation.enter", Map.of(CURATOR, ANY)),
            // organisations and their people
            Map.entry("organisation.change", Map.of(CURATOR, ANY, COORDINATOR, OWN_ORGANISATION)),
            Map.entry("organisation.merge", Map.of(CURATOR, ANY)),
            Map.entry("organisation.split", Map.of(CURATOR, ANY)),
            Map.entry("member.read", Map.of(PLATFORM_ADMIN, ANY, COORDINATOR, OWN_ORGANISATION)),
            Map.entry("member.invite", Map.of(PLATFORM_ADMIN, ANY, COORDINATOR, OWN_ORGANISATION)),
            Map.entry("member.change", Map.of(PLATFORM_ADMIN, ANY, COORDINATOR, OWN_ORGANISATION)),
            Map.entry("invitation.read", Map.of(VISITOR, ANY)),
            Map.entry("invitation.answer", Map.of(VISITOR, OWN)),
            Map.entry("account.enter", Map.of(VISITOR, ANY)),
            Map.entry("account.read", Map.of(VISITOR, OWN, PLATFORM_ADMIN, ANY)),
            Map.entry("account.change", Map.of(VISITOR, OWN)),
            Map.entry("account.suspend", Map.of(PLATFORM_ADMIN, ANY)),
            Map.entry("account.restore", Map.of(PLATFORM_ADMIN, ANY)),
            Map.entry("role.give", Map.of(PLATFORM_ADMIN, ANY)),
            Map.entry("role.take", Map.of(PLATFORM_ADMIN, ANY)),
            // the desk
            Map.entry("desk.see", Map.of(CURATOR, ANY, REGIONAL_ADMIN, ANY, PLATFORM_ADMIN, ANY)),
            Map.entry("person.search", Map.of(PLATFORM_ADMIN, ANY)),
            Map.entry("person.view", Map.of(PLATFORM_ADMIN, ANY)),
            Map.entry("account.end-sessions", Map.of(PLATFORM_ADMIN, ANY)),
            Map.entry("second-factor.reset", Map.of(PLATFORM_ADMIN, ANY)),
            Map.entry("job.see", Map.of(PLATFORM_ADMIN, ANY)),
            Map.entry("job.start", Map.of(PLATFORM_ADMIN, ANY)),
            Map.entry("job.cancel", Map.of(PLATFORM_ADMIN, ANY)),
            Map.entry("audit.read", Map.of(PLATFORM_ADMIN, ANY)),
            Map.entry("audit.export", Map.of(PLATFORM_ADMIN, ANY)),
            Map.entry("audit.verify", Map.of(PLATFORM_ADMIN, ANY)),
            Map.entry("text.read", Map.of(CURATOR, ANY, PLATFORM_ADMIN, ANY)),
            Map.entry("text.change", Map.of(CURATOR, ANY, PLATFORM_ADMIN, ANY)),
            Map.entry("vocabulary.read", Map.of(CURATOR, ANY, PLATFORM_ADMIN, ANY)),
            Map.entry("vocabulary.change", Map.of(CURATOR, ANY, PLATFORM_ADMIN, ANY)),
            Map.entry("event.watch", Map.of(PLATFORM_ADMIN, ANY)),
            // notifications
            Map.entry("notification.read", Map.of(VISITOR, OWN)),
            Map.entry("notification.change", Map.of(VISITOR, OWN)),
            Map.entry("notification.unsubscribe", Map.of(VISITOR, ANY)),
            Map.entry("event.retry", Map.of(PLATFORM_ADMIN, ANY)),
            Map.entry("event.drop", Map.of(PLATFORM_ADMIN, ANY)));

    private Policy() {}
}
