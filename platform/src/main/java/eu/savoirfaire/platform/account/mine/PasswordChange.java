package eu.savoirfaire.platform.account.mine;

import eu.savoirfaire.platform.account.SignedIn;
import eu.savoirfaire.platform.account.password.Passwords;
import eu.savoirfaire.platform.account.session.Sessions;
import eu.savoirfaire.platform.account.signin.CodeMails;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;

/** Changes a password; whoever is signed in elsewhere is so no longer, and the person is told. */
@Singleton
class PasswordChange {
    private final Passwords passwords;
    private final Sessions sessions;
    private final CodeMails mails;

    PasswordChange(Passwords passwords, Sessions sessions, CodeMails mails) {
        this.passwords = passwords;
        this.sessions = sessions;
        this.mails = mails;
    }

    @Transactional
    void to(SignedIn who, Passwords.Hashed password) {
        passwords.set(who.person(), password);
        sessions.endOthers(who.person(), who.session());
        mails.say(who.account().address(), who.account().language(), "platform.account.mail.password-changed");
    }
}
