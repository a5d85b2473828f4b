package eu.savoirfaire.platform.account.signin;

import eu.savoirfaire.infra.refusal.Refused;
import eu.savoirfaire.infra.vocabulary.Language;
import eu.savoirfaire.platform.account.Account;
import eu.savoirfaire.platform.account.AccountRefusal;
import eu.savoirfaire.platform.account.Accounts;
import eu.savoirfaire.platform.account.AssistedAccounts;
import eu.savoirfaire.platform.account.EmailAddress;
import eu.savoirfaire.platform.account.Secret;
import eu.savoirfaire.platform.account.challenge.Challenge.Purpose;
import eu.savoirfaire.platform.account.challenge.Challenges;
import eu.savoirfaire.platform.account.password.Passwords;
import eu.savoirfaire.platform.account.session.Sessions;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.util.Optional;

/** Opening an account: first the address is shown to be one's own, then a name and a password are chosen. */
@Singleton
class Registration {
    private final Accounts accounts;
    private final AssistedAccounts assisted;
    private final Passwords passwords;
    private final Challenges challenges;
    private final Sessions sessions;
    private final CodeMails mails;

    Registration(
            Accounts accounts,
            AssistedAccounts assisted,
            Passwords passwords,
            Challenges challenges,
            Sessions sessions,
            CodeMails mails) {
        this.accounts = accounts;
        this.assisted = assisted;
        this.passwords = passwords;
        this.challenges = challenges;
        this.sessions = sessions;
        this.mails = mails;
    }

    /** Sends a code. Who has an account already gets a mail that says so, and the page is the same. */
    @Transactional
    Secret ask(EmailAddress address, Language language) {
        mails.requireServer();
        var known = accounts.at(address);
        var begun = challenges.begin(Purpose.REGISTER, Optional.empty(), address, known.isEmpty());
        if (known.isPresent()) {
            mails.say(address, known.get().language(), "platform.account.mail.known");
        } else {
            mails.code(address, language, begun.code());
        }
        return begun.browser();
    }

    /** The address that was shown to be the person's; empty when the step is over. */
    Optional<EmailAddress> address(Secret browser) {
        return challenges.passed(browser, Purpose.REGISTER).map(passed -> passed.address());
    }

    /**
     * Opens the account, or gives an assisted one to its person where the step was begun for that.
     *
     * @throws Refused when the step is over, or the address has got an account meanwhile
     */
    @Transactional
    Secret finish(Secret browser, String name, Passwords.Hashed password, Language language, String device) {
        var step = challenges
                .spend(browser, Purpose.REGISTER)
                .orElseThrow(() -> new Refused(new AccountRefusal.StepOver()));
        Account account = step.person()
                .map(person -> assisted.claim(person, step.address(), name, language))
                .orElseGet(() -> accounts.open(step.address(), name, language));
        passwords.set(account.id(), password);
        return sessions.begin(account, device, false);
    }
}
