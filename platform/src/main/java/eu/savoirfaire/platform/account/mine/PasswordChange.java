package eu.savoirfaire.platform.account.mine;

import eu.savoirfaire.platform.PlatformEvent;
import eu.savoirfaire.platform.account.SignedIn;
import eu.savoirfaire.platform.account.password.Passwords;
import eu.savoirfaire.platform.account.session.Protection;
import eu.savoirfaire.platform.account.session.Sessions;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;

/** Changes a password; whoever is signed in elsewhere is so no longer, and the person is told. */
@Singleton
class PasswordChange {
    private final Passwords passwords;
    private final Sessions sessions;
    private final Protection protection;

    PasswordChange(Passwords passwords, Sessions sessions, Protection protection) {
        this.passwords = passwords;
        this.sessions = sessions;
        this.protection = protection;
    }

    @Transactional
    void to(SignedIn who, Passwords.Hashed password) {
        passwords.set(who.person(), password);
        sessions.endOthers(who.person(), who.session());
        protection.changed(new PlatformEvent.PasswordChanged(who.person()));
    }
}
