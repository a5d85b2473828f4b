package eu.savoirfaire.platform.mandate.mine;

import eu.savoirfaire.infra.access.CurrentActor;
import eu.savoirfaire.infra.access.Permissions;
import eu.savoirfaire.infra.access.PersonId;
import eu.savoirfaire.infra.audit.AuditEntry;
import eu.savoirfaire.infra.audit.AuditLog;
import eu.savoirfaire.infra.web.message.Label;
import eu.savoirfaire.platform.mandate.acting.DoneBy;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.ZoneId;
import java.util.Optional;
import java.util.Set;

/** What the audit says was done for a person by others. */
@Singleton
class DoneForMe {
    static final int PAGE = 20;

    /** What has words of its own; anything else is told by its name in the audit. */
    static final Set<String> IN_WORDS = Set.of("account.rename", "practice.relay", "mandate.work", "mandate.stop");

    /** The time of the offices. */
    private static final ZoneId HERE = ZoneId.of("Europe/Rome");

    private final AuditLog audit;
    private final DoneBy doneBy;
    private final CurrentActor actor;
    private final Permissions permissions;

    DoneForMe(AuditLog audit, DoneBy doneBy, CurrentActor actor, Permissions permissions) {
        this.audit = audit;
        this.doneBy = doneBy;
        this.actor = actor;
        this.permissions = permissions;
    }

    /** @param before where the page before ended, {@link AuditLog#NEWEST} for the first */
    @Transactional
    public DoneView of(PersonId person, long before) {
        permissions.require(actor.get(), "mandate.read", person.account());
        var found = audit.doneFor(person, before, PAGE + 1);
        var shown = found.stream().limit(PAGE).toList();
        var older = found.size() > PAGE
                ? Optional.of("/account/mandates/done?before=" + shown.getLast().seq())
                : Optional.<String>empty();
        return new DoneView(shown.stream().map(this::done).toList(), older);
    }

    private DoneView.Done done(AuditEntry entry) {
        return new DoneView.Done(
                what(entry.action()), entry.time().atZone(HERE), doneBy.told(entry.actor(), entry.onBehalfOf()));
    }

    private static Label what(String action) {
        return IN_WORDS.contains(action)
                ? Label.key("platform.mandate.did." + action)
                : Label.key("platform.mandate.did.other", action);
    }
}
