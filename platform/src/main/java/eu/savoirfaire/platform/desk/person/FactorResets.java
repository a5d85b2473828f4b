package eu.savoirfaire.platform.desk.person;

import eu.savoirfaire.infra.access.CurrentActor;
import eu.savoirfaire.infra.access.Permissions;
import eu.savoirfaire.infra.access.PersonId;
import eu.savoirfaire.infra.audit.AuditTrail;
import eu.savoirfaire.infra.refusal.Refused;
import eu.savoirfaire.platform.account.Account;
import eu.savoirfaire.platform.account.AccountRefusal;
import eu.savoirfaire.platform.account.Accounts;
import eu.savoirfaire.platform.account.secondfactor.SecondFactors;
import eu.savoirfaire.platform.account.session.Sessions;
import eu.savoirfaire.platform.account.signin.CodeMails;
import eu.savoirfaire.platform.desk.Decisions;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.Map;
import java.util.Optional;

/**
 * Takes a second factor away from somebody who lost it. The person is told by mail and has a day to object; whoever signs
 * in with the factor meanwhile has not lost it, and nothing is taken away.
 */
@Singleton
public class FactorResets {
    private final FactorResetRows rows;
    private final Accounts accounts;
    private final SecondFactors factors;
    private final Sessions sessions;
    private final CodeMails mails;
    private final Decisions decisions;
    private final AuditTrail audit;
    private final CurrentActor actor;
    private final Permissions permissions;
    private final Clock clock;

    FactorResets(
            FactorResetRows rows,
            Accounts accounts,
            SecondFactors factors,
            Sessions sessions,
            CodeMails mails,
            Decisions decisions,
            AuditTrail audit,
            CurrentActor actor,
            Permissions permissions,
            Clock clock) {
        this.rows = rows;
        this.accounts = accounts;
        this.factors = factors;
        this.sessions = sessions;
        this.mails = mails;
        this.decisions = decisions;
        this.audit = audit;
        this.actor = actor;
        this.permissions = permissions;
        this.clock = clock;
    }

    /** The one that waits, if any. */
    @Transactional
    public Optional<FactorReset> of(PersonId person) {
        return rows.of(person.value());
    }

    /** Begins the wait, and tells the person. */
    @Transactional
    void ask(PersonId person, String reason) {
        var account = allowed(person);
        mails.requireServer();
        if (!factors.has(person)) {
            throw new Refused(new AccountRefusal.Overtaken());
        }
        var reset = FactorReset.asked(person.value(), actor.get().name(), clock.instant());
        if (rows.enter(reset.accountId(), reset.askedBy(), reset.askedAt(), reset.dueAt()) == 0) {
            throw new Refused(new AccountRefusal.Overtaken());
        }
        decisions.note("second-factor.ask-reset", person.account(), reason);
        audit.record(actor.get(), "second-factor.ask-reset", person.account(), Map.of());
        mails.say(account.address(), account.language(), "platform.desk.mail.reset-asked");
    }

    /**
     * Takes the factor away, ends every session and tells the person.
     *
     * @throws Refused with {@link PersonRefusal.TooEarly} before the wait is over, with {@link
     *     PersonRefusal.FactorInUse} when somebody signed in with the factor meanwhile
     */
    @Transactional
    void finish(PersonId person) {
        var account = allowed(person);
        var reset = waiting(person);
        if (!reset.due(clock.instant())) {
            throw new Refused(new PersonRefusal.TooEarly());
        }
        if (usedSince(person, reset)) {
            throw new Refused(new PersonRefusal.FactorInUse());
        }
        rows.remove(person.value());
        factors.reset(person);
        sessions.endAll(person);
        mails.say(account.address(), account.language(), "platform.desk.mail.reset-done");
    }

    /** Ends the wait without taking anything away. */
    @Transactional
    void stop(PersonId person) {
        allowed(person);
        waiting(person);
        rows.remove(person.value());
        audit.record(actor.get(), "second-factor.keep", person.account(), Map.of());
    }

    private boolean usedSince(PersonId person, FactorReset reset) {
        return sessions.of(person).stream()
                .anyMatch(session -> session.strong() && session.provenAt().isAfter(reset.askedAt()));
    }

    private FactorReset waiting(PersonId person) {
        return rows.of(person.value()).orElseThrow(() -> new Refused(new AccountRefusal.Overtaken()));
    }

    private Account allowed(PersonId person) {
        permissions.require(actor.get(), "second-factor.reset", person.account());
        if (actor.get().person().equals(Optional.of(person))) {
            throw new Refused(new AccountRefusal.Oneself());
        }
        return accounts.find(person).orElseThrow(() -> new Refused(new AccountRefusal.NotFound()));
    }
}
