package eu.savoirfaire.platform.account.passkey;

import eu.savoirfaire.infra.access.Actor;
import eu.savoirfaire.infra.access.CurrentActor;
import eu.savoirfaire.infra.access.Permissions;
import eu.savoirfaire.infra.access.PersonId;
import eu.savoirfaire.infra.audit.AuditTrail;
import eu.savoirfaire.infra.identity.TimeOrderedIds;
import eu.savoirfaire.infra.refusal.Refused;
import eu.savoirfaire.platform.account.Account;
import eu.savoirfaire.platform.account.AccountRefusal;
import eu.savoirfaire.platform.account.passkey.ceremony.PublicKey;
import eu.savoirfaire.platform.account.signin.CodeMails;
import eu.savoirfaire.platform.account.way.SignInMethod;
import eu.savoirfaire.platform.account.way.SignInMethods;
import io.micronaut.context.BeanProvider;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** The passkeys of accounts. Their person is told by mail when one comes, goes, or seems to be copied. */
@Singleton
public class Passkeys implements SignInMethod {
    private final PasskeyRows rows;
    private final BeanProvider<SignInMethods> methods;
    private final CodeMails mails;
    private final AuditTrail audit;
    private final CurrentActor actor;
    private final Permissions permissions;
    private final TimeOrderedIds ids;
    private final Clock clock;

    Passkeys(
            PasskeyRows rows,
            BeanProvider<SignInMethods> methods,
            CodeMails mails,
            AuditTrail audit,
            CurrentActor actor,
            Permissions permissions,
            TimeOrderedIds ids,
            Clock clock) {
        this.rows = rows;
        this.methods = methods;
        this.mails = mails;
        this.audit = audit;
        this.actor = actor;
        this.permissions = permissions;
        this.ids = ids;
        this.clock = clock;
    }

    @Override
    @Transactional
    public long count(PersonId person) {
        return rows.countByAccountId(person.value());
    }

    /** Those of a person, the oldest first. */
    @Transactional
    List<Passkey> of(PersonId person) {
        permissions.require(actor.get(), "account.change", person.account());
        return rows.findByAccountIdOrderByAddedAt(person.value());
    }

    @Transactional
    Optional<Passkey> by(String credential) {
        return rows.findByCredential(credential);
    }

    /** @throws Refused with {@link PasskeyRefusal.KnownAlready} */
    @Transactional
    void add(Account account, String name, PublicKey key) {
        var person = account.id();
        permissions.require(actor.get(), "account.change", person.account());
        if (rows.findByCredential(key.credential()).isPresent()) {
            throw new Refused(new PasskeyRefusal.KnownAlready());
        }
        rows.save(Passkey.added(ids.next(), person, name, key, clock.instant()));
        audit.record(actor.get(), "passkey.add", person.account(), Map.of());
        mails.say(account.address(), account.language(), "platform.account.mail.passkey-added");
    }

    /**
     * Takes one away.
     *
     * @throws Refused when it is the person's last way to sign in, or not theirs
     */
    @Transactional
    void remove(Account account, UUID passkey) {
        var person = account.id();
        permissions.require(actor.get(), "account.change", person.account());
        if (rows.remove(passkey, person.value()) == 0) {
            throw new Refused(new AccountRefusal.NotFound());
        }
        methods.get().requireOneLeft(person);
        audit.record(actor.get(), "passkey.remove", person.account(), Map.of());
        mails.say(account.address(), account.language(), "platform.account.mail.passkey-removed");
    }

    /** Notes that one was used; false when it was used meanwhile by something that had counted as far. */
    @Transactional
    boolean used(Passkey passkey, PublicKey after) {
        return rows.use(passkey.id(), after.signCount(), after.backedUp(), clock.instant()) > 0;
    }

    /** Writes down that there seem to be two of a device, and tells its person. */
    @Transactional
    void suspect(Passkey passkey, Account account) {
        audit.record(Actor.system(), "passkey.suspect", passkey.person().account(), Map.of());
        mails.say(account.address(), account.language(), "platform.account.mail.passkey-cloned");
    }
}
