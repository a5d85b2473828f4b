package eu.savoirfaire.platform.account.openid;

import eu.savoirfaire.infra.access.CurrentActor;
import eu.savoirfaire.infra.access.Permissions;
import eu.savoirfaire.infra.access.PersonId;
import eu.savoirfaire.infra.audit.AuditTrail;
import eu.savoirfaire.infra.identity.TimeOrderedIds;
import eu.savoirfaire.infra.refusal.Refused;
import eu.savoirfaire.infra.vocabulary.Language;
import eu.savoirfaire.platform.account.Account;
import eu.savoirfaire.platform.account.AccountRefusal;
import eu.savoirfaire.platform.account.Accounts;
import eu.savoirfaire.platform.account.openid.provider.KnownPerson;
import eu.savoirfaire.platform.account.signin.CodeMails;
import eu.savoirfaire.platform.account.way.SignInMethod;
import eu.savoirfaire.platform.account.way.SignInMethods;
import io.micronaut.context.BeanProvider;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;

/** Which persons of providers are which of ours. Their person is told by mail when one is linked, or is no longer. */
@Singleton
class Identities implements SignInMethod {
    private final IdentityRows rows;
    private final Steps steps;
    private final Accounts accounts;
    private final BeanProvider<SignInMethods> methods;
    private final CodeMails mails;
    private final AuditTrail audit;
    private final CurrentActor actor;
    private final Permissions permissions;
    private final TimeOrderedIds ids;
    private final Clock clock;

    Identities(
            IdentityRows rows,
            Steps steps,
            Accounts accounts,
            BeanProvider<SignInMethods> methods,
            CodeMails mails,
            AuditTrail audit,
            CurrentActor actor,
            Permissions permissions,
            TimeOrderedIds ids,
            Clock clock) {
        this.rows = rows;
        this.steps = steps;
        this.accounts = accounts;
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

    @Transactional
    List<Identity> of(PersonId person) {
        permissions.require(actor.get(), "account.change", person.account());
        return rows.findByAccountIdOrderByLinkedAt(person.value());
    }

    /** Who of ours this is; an address that is the same makes nobody the same. */
    @Transactional
    Optional<Identity> by(KnownPerson person) {
        return rows.findByIssuerAndSubject(person.issuer(), person.subject());
    }

    /** Notes that the person came in by it. */
    @Transactional
    void used(Identity identity) {
        rows.use(identity.id(), clock.instant());
    }

    /**
     * Opens an account for somebody who came back from a provider that has shown whose the address is.
     *
     * @throws Refused when the step is over, or the address or the person has got an account meanwhile
     */
    @Transactional
    Account open(Step arrival, String name, Language language) {
        var address = arrival.shownAddress().orElseThrow(Identities::over);
        var account = accounts.open(address, name, language);
        linked(account, arrival);
        return account;
    }

    /** @throws Refused when the step is over, or another account has the person */
    @Transactional
    void link(Account account, Step arrival) {
        permissions.require(actor.get(), "account.change", account.id().account());
        linked(account, arrival);
        mails.say(account.address(), account.language(), "platform.account.mail.identity-linked");
    }

    /** @throws Refused when it is the person's last way to sign in, or not theirs */
    @Transactional
    void unlink(Account account, UUID identity) {
        var person = account.id();
        permissions.require(actor.get(), "account.change", person.account());
        if (rows.remove(identity, person.value()) == 0) {
            throw new Refused(new AccountRefusal.NotFound());
        }
        methods.get().requireOneLeft(person);
        audit.record(actor.get(), "identity.unlink", person.account(), Map.of());
        mails.say(account.address(), account.language(), "platform.account.mail.identity-unlinked");
    }

    private void linked(Account account, Step arrival) {
        if (!steps.spend(arrival)) {
            throw over();
        }
        var entered = rows.enter(
                ids.next(),
                account.id().value(),
                arrival.provider(),
                Objects.requireNonNull(arrival.issuer()),
                Objects.requireNonNull(arrival.subject()),
                clock.instant());
        if (entered == 0) {
            throw new Refused(new IdentityRefusal.Taken());
        }
        audit.record(actor.get(), "identity.link", account.id().account(), Map.of("provider", arrival.provider()));
    }

    private static Refused over() {
        return new Refused(new AccountRefusal.StepOver());
    }
}
