package eu.savoirfaire.platform.account.passkey;

import eu.savoirfaire.infra.refusal.Refused;
import eu.savoirfaire.platform.account.Account;
import eu.savoirfaire.platform.account.AccountRefusal;
import eu.savoirfaire.platform.account.Accounts;
import eu.savoirfaire.platform.account.Secret;
import eu.savoirfaire.platform.account.passkey.ceremony.Answer;
import eu.savoirfaire.platform.account.passkey.ceremony.Ceremonies;
import eu.savoirfaire.platform.account.passkey.ceremony.Ceremony;
import eu.savoirfaire.platform.account.passkey.ceremony.Ceremony.Purpose;
import eu.savoirfaire.platform.account.passkey.ceremony.PublicKey;
import eu.savoirfaire.platform.account.passkey.ceremony.RelyingParty;
import eu.savoirfaire.platform.account.passkey.ceremony.WebAuthn;
import eu.savoirfaire.platform.account.trial.FailedTrials;
import jakarta.inject.Singleton;
import java.util.Optional;

/** Judges answers of devices. The ceremony is used up first, so that no answer is judged twice. */
@Singleton
class PasskeyTrial {
    private final Ceremonies ceremonies;
    private final WebAuthn webAuthn;
    private final Passkeys passkeys;
    private final Accounts accounts;
    private final FailedTrials failures;

    PasskeyTrial(
            Ceremonies ceremonies, WebAuthn webAuthn, Passkeys passkeys, Accounts accounts, FailedTrials failures) {
        this.ceremonies = ceremonies;
        this.webAuthn = webAuthn;
        this.passkeys = passkeys;
        this.accounts = accounts;
        this.failures = failures;
    }

    /** The ceremony of this browser, used up now. */
    Ceremony spend(Secret browser, Purpose purpose) {
        return ceremonies.spend(browser, purpose).orElseThrow(() -> new Refused(new AccountRefusal.StepOver()));
    }

    /** The key that a device made. */
    PublicKey made(RelyingParty site, Ceremony ceremony, String answer) {
        return webAuthn.made(site, ceremony, answer).orElseThrow(PasskeyTrial::notRight);
    }

    /**
     * Whose device signed.
     *
     * @throws Refused when none did that we know, or one that may have been copied
     */
    Account signer(RelyingParty site, Ceremony ceremony, String answer) {
        var passkey = webAuthn.credential(answer).flatMap(passkeys::by).orElseThrow(PasskeyTrial::notRight);
        var account = accounts.find(passkey.person())
                .filter(found -> found.active() && !found.demo())
                .orElseThrow(PasskeyTrial::notRight);
        return switch (webAuthn.signed(site, ceremony, passkey.key(), account.id(), answer)) {
            case Answer.Right(var after) when passkeys.used(passkey, after) -> account;
            case Answer.Cloned() -> throw cloned(passkey, account);
            case Answer.Right _, Answer.Wrong _ -> {
                failures.record(Optional.of(account.id()), FailedTrials.Method.PASSKEY);
                throw notRight();
            }
        };
    }

    private Refused cloned(Passkey passkey, Account account) {
        failures.record(Optional.of(account.id()), FailedTrials.Method.PASSKEY);
        passkeys.suspect(passkey, account);
        return new Refused(new PasskeyRefusal.Cloned());
    }

    static Refused notRight() {
        return new Refused(new PasskeyRefusal.NotRight());
    }
}
