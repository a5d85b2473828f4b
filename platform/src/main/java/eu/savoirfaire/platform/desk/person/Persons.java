package eu.savoirfaire.platform.desk.person;

import eu.savoirfaire.infra.access.CurrentActor;
import eu.savoirfaire.infra.access.Permissions;
import eu.savoirfaire.infra.access.PersonId;
import eu.savoirfaire.infra.refusal.Refused;
import eu.savoirfaire.platform.account.Account;
import eu.savoirfaire.platform.account.AccountRefusal;
import eu.savoirfaire.platform.account.Accounts;
import eu.savoirfaire.platform.account.HeldRole;
import eu.savoirfaire.platform.account.session.Sessions;
import eu.savoirfaire.platform.desk.Decisions;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.util.Optional;

/** What an administrator does about people: each act with its reason, in one transaction. */
@Singleton
public class Persons {
    private final Accounts accounts;
    private final Sessions sessions;
    private final FactorResets resets;
    private final Decisions decisions;
    private final PersonViews views;
    private final CurrentActor actor;
    private final Permissions permissions;

    Persons(
            Accounts accounts,
            Sessions sessions,
            FactorResets resets,
            Decisions decisions,
            PersonViews views,
            CurrentActor actor,
            Permissions permissions) {
        this.accounts = accounts;
        this.sessions = sessions;
        this.resets = resets;
        this.decisions = decisions;
        this.views = views;
        this.actor = actor;
        this.permissions = permissions;
    }

    /** A person, whom the present actor sees from now on. */
    @Transactional
    public Account seen(PersonId person) {
        permissions.require(actor.get(), "person.view", person.account());
        var account = known(person);
        views.saw(person);
        return account;
    }

    @Transactional
    void give(PersonId person, HeldRole role, String reason) {
        requireOfOneKind(known(person));
        requireAnother(person, role.administers());
        accounts.give(person, role);
        decisions.note("role.give", person.account(), reason);
    }

    @Transactional
    void take(PersonId person, HeldRole role, String reason) {
        requireOfOneKind(known(person));
        requireAnother(person, role.administers());
        accounts.take(person, role);
        decisions.note("role.take", person.account(), reason);
    }

    /** Does one of the acts that are about the whole account. */
    @Transactional
    void act(PersonId person, PersonAct act, String reason) {
        var account = known(person);
        requireOfOneKind(account);
        permissions.require(actor.get(), act.action(), person.account());
        if (account.demo()) {
            // the next visitor plays the same one
            throw new Refused(new AccountRefusal.MadeUp());
        }
        requireAnother(person, act != PersonAct.END_SESSIONS);
        switch (act) {
            case SUSPEND -> {
                accounts.suspend(person);
                sessions.endAll(person);
                decisions.note(act.action(), person.account(), reason);
            }
            case RESTORE -> {
                accounts.restore(person);
                decisions.note(act.action(), person.account(), reason);
            }
            case END_SESSIONS -> {
                sessions.endAll(person);
                decisions.note(act.action(), person.account(), reason);
            }
            case RESET_SECOND_FACTOR -> resets.ask(person, reason);
        }
    }

    /** Nobody gives themselves power over others, gives theirs up, or shuts themselves out. */
    private void requireAnother(PersonId person, boolean matters) {
        if (matters && actor.get().person().equals(Optional.of(person))) {
            throw new Refused(new AccountRefusal.Oneself());
        }
    }

    /** The page of a person. */
    public static String address(PersonId person) {
        return "/desk/people/" + person.value();
    }

    /** Whoever plays a made-up administrator touches made-up people alone. */
    private void requireOfOneKind(Account account) {
        var madeUp = actor.get().person().flatMap(accounts::find).filter(Account::demo);
        if (madeUp.isPresent() && !account.demo()) {
            throw new Refused(new AccountRefusal.MadeUp());
        }
    }

    private Account known(PersonId person) {
        return accounts.find(person).orElseThrow(() -> new Refused(new AccountRefusal.NotFound()));
    }
}
