package eu.savoirfaire.platform.privacy.erasure;

import eu.savoirfaire.infra.access.Actor;
import eu.savoirfaire.infra.access.CurrentActor;
import eu.savoirfaire.infra.access.Permissions;
import eu.savoirfaire.infra.access.PersonId;
import eu.savoirfaire.infra.access.Reference;
import eu.savoirfaire.infra.audit.AuditTrail;
import eu.savoirfaire.infra.refusal.Refused;
import eu.savoirfaire.platform.account.Account;
import eu.savoirfaire.platform.account.AccountRefusal;
import eu.savoirfaire.platform.account.Accounts;
import eu.savoirfaire.platform.privacy.erasure.Erasure.Way;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The erasures that were asked for: by the person, for them by an administrator, or because the account is not used. */
@Singleton
public class Erasures {
    private static final Reference ALL = new Reference("erasures", "all");

    private final ErasureRows rows;
    private final Accounts accounts;
    private final ErasureMails mails;
    private final AuditTrail audit;
    private final CurrentActor actor;
    private final Permissions permissions;
    private final Clock clock;

    Erasures(
            ErasureRows rows,
            Accounts accounts,
            ErasureMails mails,
            AuditTrail audit,
            CurrentActor actor,
            Permissions permissions,
            Clock clock) {
        this.rows = rows;
        this.accounts = accounts;
        this.mails = mails;
        this.audit = audit;
        this.actor = actor;
        this.permissions = permissions;
        this.clock = clock;
    }

    /**
     * Asks for the erasure of a person, one's own or, as an administrator, of somebody who asked in writing. Asked for
     * already, it stays as it is.
     *
     * @throws Refused when there is no such account, or it is a made-up one
     */
    @Transactional
    public Erasure ask(PersonId person) {
        var by = actor.get();
        permissions.require(by, "person.erase", person.account());
        return asked(person, by.person().equals(Optional.of(person)) ? Way.PERSON : Way.ON_REQUEST, by);
    }

    /** Asks for it because nobody has used the account for long; only the program itself does so. */
    @Transactional
    public Erasure askForUnused(PersonId person) {
        return asked(person, Way.UNUSED, Actor.system());
    }

    /** Keeps the person; false when there was nothing to undo. */
    @Transactional
    public boolean undo(PersonId person) {
        permissions.require(actor.get(), "person.erase", person.account());
        var undone = rows.undo(person.value()) > 0;
        if (undone) {
            audit.record(actor.get(), "person.keep", person.account(), Map.of());
            accounts.find(person).ifPresent(mails::kept);
        }
        return undone;
    }

    /** The erasure that was asked for and is not done yet. */
    @Transactional
    public Optional<Erasure> of(PersonId person) {
        return rows.findById(person.value()).map(ErasureRow::erasure).filter(Erasure::open);
    }

    /** Those that are not done yet, the next one first. */
    @Transactional
    public List<Erasure> open(int most) {
        permissions.require(actor.get(), "erasure.read", ALL);
        return rows.open(most).stream().map(ErasureRow::erasure).toList();
    }

    private Erasure asked(PersonId person, Way way, Actor by) {
        var account = accounts.find(person)
                .filter(found -> !found.demo())
                .orElseThrow(() -> new Refused(new AccountRefusal.NotFound()));
        return rows.findById(person.value()).map(ErasureRow::erasure).orElseGet(() -> entered(account, way, by));
    }

    private Erasure entered(Account account, Way way, Actor by) {
        var erasure = Erasure.asked(account.id(), way, clock.instant());
        rows.save(ErasureRow.of(erasure));
        audit.record(by, "person.ask-erasure", account.id().account(), Map.of("way", way.name()));
        mails.asked(account, erasure);
        return erasure;
    }
}
