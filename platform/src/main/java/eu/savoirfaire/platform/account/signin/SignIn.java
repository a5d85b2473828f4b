package eu.savoirfaire.platform.account.signin;

import eu.savoirfaire.infra.refusal.Refused;
import eu.savoirfaire.platform.account.Account;
import eu.savoirfaire.platform.account.AccountRefusal;
import eu.savoirfaire.platform.account.Accounts;
import eu.savoirfaire.platform.account.EmailAddress;
import eu.savoirfaire.platform.account.Secret;
import eu.savoirfaire.platform.account.challenge.Challenge;
import eu.savoirfaire.platform.account.challenge.Challenge.Purpose;
import eu.savoirfaire.platform.account.challenge.Challenges;
import eu.savoirfaire.platform.account.challenge.Trial;
import eu.savoirfaire.platform.account.password.Passwords;
import eu.savoirfaire.platform.account.secondfactor.SecondFactors;
import eu.savoirfaire.platform.account.session.Sessions;
import eu.savoirfaire.platform.account.trial.FailedTrials;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.util.Optional;
import java.util.Set;

/** Signing in: the password, then a code of the person's phone, or a mailed one for those who have set up no phone. */
@Singleton
class SignIn {
    private static final Set<Purpose> WITHIN = Set.of(Purpose.SIGN_IN, Purpose.SECOND_FACTOR);

    private final Accounts accounts;
    private final Passwords passwords;
    private final SecondFactors secondFactors;
    private final Challenges challenges;
    private final Sessions sessions;
    private final FailedTrials failures;
    private final CodeMails mails;

    SignIn(
            Accounts accounts,
            Passwords passwords,
            SecondFactors secondFactors,
            Challenges challenges,
            Sessions sessions,
            FailedTrials failures,
            CodeMails mails) {
        this.accounts = accounts;
        this.passwords = passwords;
        this.secondFactors = secondFactors;
        this.challenges = challenges;
        this.sessions = sessions;
        this.failures = failures;
        this.mails = mails;
    }

    /** @param secret what the browser keeps from now on */
    record Entered(Account account, Secret secret, boolean strong) {}

    /**
     * Tries a password.
     *
     * @return what the browser has to keep for the second step; empty when the address or the password is not right,
     *     which nobody is told apart
     */
    Optional<Secret> password(EmailAddress address, String password) {
        var account = accounts.at(address).filter(Account::active);
        // as much work for an unknown address
        if (!passwords.matches(account.map(Account::id), password)) {
            failures.record(account.map(Account::id), FailedTrials.Method.PASSWORD);
            return Optional.empty();
        }
        return account.map(this::secondStep);
    }

    @Transactional
    Secret secondStep(Account account) {
        if (secondFactors.has(account.id())) {
            return challenges
                    .begin(Purpose.SECOND_FACTOR, Optional.of(account.id()), account.address(), false)
                    .browser();
        }
        mails.requireServer();
        var begun = challenges.begin(Purpose.SIGN_IN, Optional.of(account.id()), account.address(), true);
        mails.code(account.address(), account.language(), begun.code());
        return begun.browser();
    }

    /** Tries the code of the second step, or of registration or recovery. */
    Trial code(Secret browser, Challenge at, String code) {
        var trial = tried(browser, code);
        if (!(trial instanceof Trial.Right) && WITHIN.contains(at.purpose())) {
            failures.record(at.person(), FailedTrials.Method.CODE);
        }
        return trial;
    }

    private Trial tried(Secret browser, String code) {
        return challenges.answer(
                browser,
                challenge -> challenge.purpose() == Purpose.SECOND_FACTOR
                        ? challenge
                                .person()
                                .filter(person -> secondFactors.take(person, code))
                                .isPresent()
                        : challenge.isRight(browser, code));
    }

    /**
     * Lets somebody in who passed both steps.
     *
     * @throws Refused when the step is over, or the account does not count any more
     */
    @Transactional
    Entered enter(Secret browser, Challenge passed, String device) {
        var account = challenges
                .spend(browser, passed.purpose())
                .flatMap(Challenge::person)
                .flatMap(accounts::find)
                .filter(Account::active)
                .orElseThrow(() -> new Refused(new AccountRefusal.StepOver()));
        var strong = passed.purpose() == Purpose.SECOND_FACTOR;
        return new Entered(account, sessions.begin(account, device, strong), strong);
    }
}
