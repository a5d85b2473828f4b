package eu.savoirfaire.platform.account.signin;

import eu.savoirfaire.infra.refusal.Refused;
import eu.savoirfaire.infra.vocabulary.Language;
import eu.savoirfaire.platform.PlatformEvent;
import eu.savoirfaire.platform.account.Account;
import eu.savoirfaire.platform.account.AccountRefusal;
import eu.savoirfaire.platform.account.Accounts;
import eu.savoirfaire.platform.account.EmailAddress;
import eu.savoirfaire.platform.account.Secret;
import eu.savoirfaire.platform.account.challenge.Challenge;
import eu.savoirfaire.platform.account.challenge.Challenge.Purpose;
import eu.savoirfaire.platform.account.challenge.Challenges;
import eu.savoirfaire.platform.account.password.Passwords;
import eu.savoirfaire.platform.account.session.Protection;
import eu.savoirfaire.platform.account.session.Sessions;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.util.Optional;

/**
 * Coming back without the password: a mailed code lets a person choose another one. It lets nobody in by itself, so a
 * second factor is asked for as ever.
 */
@Singleton
class Recovery {
    private final Accounts accounts;
    private final Passwords passwords;
    private final Challenges challenges;
    private final Sessions sessions;
    private final Protection protection;
    private final CodeMails mails;

    Recovery(
            Accounts accounts,
            Passwords passwords,
            Challenges challenges,
            Sessions sessions,
            Protection protection,
            CodeMails mails) {
        this.accounts = accounts;
        this.passwords = passwords;
        this.challenges = challenges;
        this.sessions = sessions;
        this.protection = protection;
        this.mails = mails;
    }

    /** Sends a code. Who has no account gets a mail that says so, and the page is the same. */
    @Transactional
    Secret ask(EmailAddress address, Language language) {
        mails.requireServer();
        var known = accounts.at(address).filter(Account::active).filter(account -> !account.demo());
        var begun = challenges.begin(Purpose.RECOVER, known.map(Account::id), address, known.isPresent());
        if (known.isPresent()) {
            mails.code(address, known.get().language(), begun.code());
        } else {
            mails.say(address, language, "platform.account.mail.unknown");
        }
        return begun.browser();
    }

    /** Whose password may be chosen; empty when the step is over. */
    Optional<Account> person(Secret browser) {
        return challenges
                .passed(browser, Purpose.RECOVER)
                .flatMap(Challenge::person)
                .flatMap(accounts::find)
                .filter(Account::active);
    }

    /** Changes the password and ends all sessions. */
    @Transactional
    void finish(Secret browser, Passwords.Hashed password) {
        var account = person(browser)
                .filter(_ -> challenges.spend(browser, Purpose.RECOVER).isPresent())
                .orElseThrow(() -> new Refused(new AccountRefusal.StepOver()));
        passwords.set(account.id(), password);
        sessions.endAll(account.id());
        protection.changed(new PlatformEvent.PasswordChanged(account.id()));
    }
}
