package eu.savoirfaire.platform.organisation.invitation;

import eu.savoirfaire.infra.access.CurrentActor;
import eu.savoirfaire.infra.access.Permissions;
import eu.savoirfaire.infra.audit.AuditTrail;
import eu.savoirfaire.infra.refusal.Refused;
import eu.savoirfaire.platform.account.Account;
import eu.savoirfaire.platform.account.Accounts;
import eu.savoirfaire.platform.account.HeldRole;
import eu.savoirfaire.platform.account.Secret;
import eu.savoirfaire.platform.organisation.Organisation;
import eu.savoirfaire.platform.organisation.Organisations;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.Map;
import java.util.Optional;

/** Taking up an invitation, or declining it: once, by whoever reads the address that it went to. */
@Singleton
public class Answers {
    private final InvitationRows rows;
    private final Accounts accounts;
    private final Organisations organisations;
    private final AuditTrail audit;
    private final Permissions permissions;
    private final CurrentActor actor;
    private final Clock clock;

    Answers(
            InvitationRows rows,
            Accounts accounts,
            Organisations organisations,
            AuditTrail audit,
            Permissions permissions,
            CurrentActor actor,
            Clock clock) {
        this.rows = rows;
        this.accounts = accounts;
        this.organisations = organisations;
        this.audit = audit;
        this.permissions = permissions;
        this.actor = actor;
        this.clock = clock;
    }

    /** An invitation, with the organisation as it is today. */
    record Open(Invitation invitation, Organisation organisation) {

        /** Whether it went to this person. */
        boolean isFor(Account account) {
            return invitation.address().equals(account.address());
        }
    }

    /** The invitation of a link. */
    @Transactional(readOnly = true)
    Optional<Open> at(Secret secret) {
        return rows.findByHash(secret.hash())
                .map(InvitationRow::invitation)
                .filter(one -> one.valid(clock.instant()))
                .flatMap(one -> organisations.find(one.organisation()).map(found -> new Open(one, found)));
    }

    /**
     * Gives the role to the person who acts.
     *
     * @throws Refused when the link is over
     */
    @Transactional
    void accept(Secret secret) {
        var open = spent(secret);
        var person = actor.get().person().orElseThrow(Answers::over);
        var role = new HeldRole(
                open.invitation().role(), Optional.of(open.organisation().id()));
        // who has it already has nothing to gain, and nothing to be told off for
        if (!accounts.find(person).orElseThrow(Answers::over).roles().contains(role)) {
            accounts.join(person, role);
        }
        audit.record(actor.get(), "invitation.accept", open.invitation().reference(), details(open));
    }

    /** @throws Refused when the link is over */
    @Transactional
    void decline(Secret secret) {
        var open = spent(secret);
        audit.record(actor.get(), "invitation.decline", open.invitation().reference(), details(open));
    }

    private Open spent(Secret secret) {
        // who answers at the same time finds it gone, and is told that it is over
        if (rows.lock(secret.hash()).isEmpty()) {
            throw over();
        }
        var open = at(secret).orElseThrow(Answers::over);
        permissions.require(actor.get(), "invitation.answer", open.invitation().reference());
        if (rows.spend(open.invitation().id(), secret.hash()) == 0) {
            throw over();
        }
        return open;
    }

    private static Map<String, String> details(Open open) {
        return Map.of(
                "organisation", open.organisation().id().value().toString(),
                "role", open.invitation().role().name());
    }

    private static Refused over() {
        return new Refused(new InvitationRefusal.Over());
    }
}
