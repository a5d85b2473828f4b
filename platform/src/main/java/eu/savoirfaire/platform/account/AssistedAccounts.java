package eu.savoirfaire.platform.account;

import eu.savoirfaire.infra.access.CurrentActor;
import eu.savoirfaire.infra.access.Permissions;
import eu.savoirfaire.infra.access.PersonId;
import eu.savoirfaire.infra.audit.AuditTrail;
import eu.savoirfaire.infra.identity.TimeOrderedIds;
import eu.savoirfaire.infra.refusal.Refused;
import eu.savoirfaire.infra.vocabulary.Language;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.util.Map;

/** Accounts that case workers open for people who have no address, until those take them over. */
@Singleton
public class AssistedAccounts {
    private final Accounts accounts;
    private final AccountRows rows;
    private final AuditTrail audit;
    private final CurrentActor actor;
    private final Permissions permissions;
    private final TimeOrderedIds ids;

    AssistedAccounts(
            Accounts accounts,
            AccountRows rows,
            AuditTrail audit,
            CurrentActor actor,
            Permissions permissions,
            TimeOrderedIds ids) {
        this.accounts = accounts;
        this.rows = rows;
        this.audit = audit;
        this.actor = actor;
        this.permissions = permissions;
        this.ids = ids;
    }

    /** Opens one; only the case worker's organisation has the person's signature. */
    @Transactional
    public Account open(String name, Language language) {
        var account = Account.assisted(new PersonId(ids.next()), name, language);
        permissions.require(actor.get(), "account.assist", account.id().account());
        return accounts.entered(account);
    }

    /**
     * Gives one to its person, who was shown to read this address.
     *
     * @throws Refused with {@link AccountRefusal.AddressTaken}, or {@link AccountRefusal.Overtaken} when it was taken over
     */
    @Transactional
    public Account claim(PersonId person, EmailAddress address, String name, Language language) {
        if (accounts.at(address).isPresent()) {
            throw new Refused(new AccountRefusal.AddressTaken());
        }
        var after = accounts.find(person)
                .flatMap(account -> account.claimed(address, name, language))
                .orElseThrow(() -> new Refused(new AccountRefusal.Overtaken()));
        return accounts.changed(after, "account.claim", Map.of());
    }

    /** Takes one away that nobody stands behind: its sheet was never signed. */
    @Transactional
    public void drop(PersonId person) {
        if (rows.dropAssisted(person.value()) > 0) {
            audit.record(actor.get(), "account.drop", person.account(), Map.of());
        }
    }
}
