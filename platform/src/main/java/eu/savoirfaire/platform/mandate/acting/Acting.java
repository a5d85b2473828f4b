package eu.savoirfaire.platform.mandate.acting;

import eu.savoirfaire.infra.access.CurrentActor;
import eu.savoirfaire.infra.access.Permissions;
import eu.savoirfaire.infra.access.Role;
import eu.savoirfaire.infra.audit.AuditTrail;
import eu.savoirfaire.infra.refusal.Refused;
import eu.savoirfaire.platform.MandateId;
import eu.savoirfaire.platform.account.Account;
import eu.savoirfaire.platform.account.Accounts;
import eu.savoirfaire.platform.account.HeldRole;
import eu.savoirfaire.platform.account.Secret;
import eu.savoirfaire.platform.account.SignedIn;
import eu.savoirfaire.platform.account.SignedIn.ActingFor;
import eu.savoirfaire.platform.account.session.Behalf;
import eu.savoirfaire.platform.account.session.Sessions;
import eu.savoirfaire.platform.mandate.Mandate;
import eu.savoirfaire.platform.mandate.MandateRefusal;
import eu.savoirfaire.platform.mandate.Mandates;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;

/**
 * Sessions in which a case worker acts for a person. Whether they may is asked anew with every request: what ends a mandate
 * ends the acting with the next request, on every node. It is then <i>over</i>, not gone: nothing is done in anybody's name
 * until the case worker has seen it, so that what was meant for the person never becomes the worker's own by mistake.
 */
@Singleton
public class Acting implements Behalf {
    /** Where somebody is who acts for another. */
    static final String HOME = "/mandates/working";

    private final ActingRows rows;
    private final Mandates mandates;
    private final Accounts accounts;
    private final Sessions sessions;
    private final AuditTrail audit;
    private final CurrentActor actor;
    private final Permissions permissions;
    private final Clock clock;

    Acting(
            ActingRows rows,
            Mandates mandates,
            Accounts accounts,
            Sessions sessions,
            AuditTrail audit,
            CurrentActor actor,
            Permissions permissions,
            Clock clock) {
        this.rows = rows;
        this.mandates = mandates;
        this.accounts = accounts;
        this.sessions = sessions;
        this.audit = audit;
        this.actor = actor;
        this.permissions = permissions;
        this.clock = clock;
    }

    /** Only sessions with a second factor can act for somebody; the others are not looked up. */
    @Override
    @Transactional
    public Optional<ActingFor> of(SignedIn who) {
        return who.strong()
                ? rows.findBySessionId(who.session()).map(row -> acting(who, row, clock.instant()))
                : Optional.empty();
    }

    /**
     * Begins to act for the person of a mandate.
     *
     * @return the new secret of the session: forms that were open before are worth nothing
     * @throws Refused with {@link MandateRefusal.NotThere} when it is not in force, or not theirs
     */
    @Transactional
    public Secret begin(SignedIn who, MandateId id) {
        permissions.require(actor.get(), "mandate.hold", id.reference());
        var mandate = mandates.find(id)
                .filter(found -> counts(who, found, clock.instant()))
                .orElseThrow(Acting::notThere);
        var person =
                accounts.find(mandate.person()).filter(Acting::canBeActedFor).orElseThrow(Acting::notThere);
        var now = clock.instant();
        rows.end(who.session());
        rows.save(new ActingRow(who.session(), id.value(), now, now));
        var acting = who.actingFor(new ActingFor(person, false, HOME));
        audit.record(acting.actor(), "mandate.work", id.reference(), Map.of());
        return sessions.renew(who);
    }

    /** Stops, or has seen that it is over; the session has a new secret from then on. */
    @Transactional
    public Secret stop(SignedIn who) {
        var row = rows.findBySessionId(who.session());
        row.ifPresent(ended -> {
            rows.end(who.session());
            var by = who.acting().filter(other -> !other.over()).isPresent() ? who.actor() : who.self();
            audit.record(by, "mandate.stop", new MandateId(ended.mandateId()).reference(), Map.of());
        });
        return sessions.renew(who);
    }

    private ActingFor acting(SignedIn who, ActingRow row, Instant now) {
        var person = mandates.find(new MandateId(row.mandateId()))
                .filter(mandate -> !row.idle(now) && counts(who, mandate, now))
                .flatMap(mandate -> accounts.find(mandate.person()))
                .filter(Acting::canBeActedFor);
        if (person.isPresent() && row.worthNoting(now)) {
            rows.note(who.session(), now);
        }
        return person.map(account -> new ActingFor(account, false, HOME))
                .orElseGet(() -> new ActingFor(who.account(), true, HOME));
    }

    /** In force, theirs, and they are still a case worker of that office. */
    private static boolean counts(SignedIn who, Mandate mandate, Instant now) {
        return who.strong()
                && mandate.inForce(now)
                && mandate.holder()
                        .filter(holder -> holder.caseWorker().equals(who.person()))
                        .map(holder -> new HeldRole(Role.CASE_WORKER, Optional.of(holder.organisation())))
                        .filter(who.account().roles()::contains)
                        .isPresent();
    }

    private static boolean canBeActedFor(Account person) {
        return person.state() != Account.State.SUSPENDED;
    }

    private static Refused notThere() {
        return new Refused(new MandateRefusal.NotThere());
    }
}
