package eu.savoirfaire.platform.account.admin;

import eu.savoirfaire.infra.access.Role;
import eu.savoirfaire.infra.vocabulary.Language;
import eu.savoirfaire.platform.account.Account;
import eu.savoirfaire.platform.account.Accounts;
import eu.savoirfaire.platform.account.EmailAddress;
import eu.savoirfaire.platform.account.HeldRole;
import eu.savoirfaire.platform.account.password.Passwords;
import eu.savoirfaire.platform.account.secondfactor.SecondFactors;
import eu.savoirfaire.platform.account.secondfactor.SecondFactors.SetUp;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.util.Optional;

/** Makes platform administrators, who can sign in at once: with a password and a second factor, before any mail is set up. */
@Singleton
public class Administrators {
    private static final HeldRole ADMINISTRATOR = HeldRole.of(Role.PLATFORM_ADMIN);

    private final Accounts accounts;
    private final Passwords passwords;
    private final SecondFactors secondFactors;

    Administrators(Accounts accounts, Passwords passwords, SecondFactors secondFactors) {
        this.accounts = accounts;
        this.passwords = passwords;
        this.secondFactors = secondFactors;
    }

    /** @param setUp the second factor, if the person had none */
    public record Made(Account account, Optional<SetUp> setUp) {}

    /** Whether somebody has an account at the address. */
    public boolean known(EmailAddress address) {
        return accounts.at(address).isPresent();
    }

    /** Opens an account for an administrator. */
    @Transactional
    public Made open(EmailAddress address, String name, Language language, Passwords.Hashed password) {
        var account = accounts.open(address, name, language);
        passwords.set(account.id(), password);
        return promoted(account);
    }

    /** Makes somebody an administrator who has an account; their password stays. */
    @Transactional
    public Made promote(EmailAddress address) {
        return promoted(accounts.at(address).orElseThrow());
    }

    private Made promoted(Account account) {
        var administrator =
                account.roles().contains(ADMINISTRATOR) ? account : accounts.give(account.id(), ADMINISTRATOR);
        var setUp = secondFactors.has(account.id())
                ? Optional.<SetUp>empty()
                : Optional.of(secondFactors.issue(account.id()));
        return new Made(administrator, setUp);
    }
}
