package eu.savoirfaire.platform.account.people;

import eu.savoirfaire.infra.access.Actor;
import eu.savoirfaire.infra.access.People;
import eu.savoirfaire.infra.access.PersonId;
import eu.savoirfaire.infra.access.Role;
import eu.savoirfaire.platform.account.Account;
import eu.savoirfaire.platform.account.Accounts;
import io.micronaut.context.annotation.Value;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;

/** Those who have an account; made-up ones outside demo mode are nobody. */
@Singleton
class PeopleWithAccounts implements People {
    private final Accounts accounts;
    private final HolderRows rows;
    private final boolean demo;

    PeopleWithAccounts(Accounts accounts, HolderRows rows, @Value("${savoir.demo:false}") boolean demo) {
        this.accounts = accounts;
        this.rows = rows;
        this.demo = demo;
    }

    @Override
    @Transactional
    public Optional<Actor> find(PersonId person) {
        return accounts.find(person).filter(this::canSignIn).map(account -> account.actor(true));
    }

    @Override
    @Transactional
    public List<Actor> holders(Role role) {
        return rows.findByRole(role).stream()
                .map(HolderRow::accountId)
                .distinct()
                .sorted()
                .flatMap(id -> find(new PersonId(id)).stream())
                .toList();
    }

    @Override
    @Transactional
    public Optional<String> name(PersonId person) {
        return accounts.find(person).map(Account::name);
    }

    private boolean canSignIn(Account account) {
        return account.active() && (demo || !account.demo());
    }
}
