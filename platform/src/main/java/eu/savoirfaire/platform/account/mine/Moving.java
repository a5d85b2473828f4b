package eu.savoirfaire.platform.account.mine;

import eu.savoirfaire.platform.account.Accounts;
import eu.savoirfaire.platform.account.EmailAddress;
import eu.savoirfaire.platform.account.Secret;
import eu.savoirfaire.platform.account.SignedIn;
import eu.savoirfaire.platform.account.challenge.Challenge;
import eu.savoirfaire.platform.account.challenge.Challenge.Purpose;
import eu.savoirfaire.platform.account.challenge.Challenges;
import eu.savoirfaire.platform.account.signin.CodeMails;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.util.Optional;

/** Moves an account to another address, once a code that was mailed there came back. */
@Singleton
class Moving {
    private final Accounts accounts;
    private final Challenges challenges;
    private final CodeMails mails;

    Moving(Accounts accounts, Challenges challenges, CodeMails mails) {
        this.accounts = accounts;
        this.challenges = challenges;
        this.mails = mails;
    }

    /** Sends a code to the address. Where somebody else has it, they are told so, and the page is the same. */
    @Transactional
    Secret ask(SignedIn who, EmailAddress address) {
        mails.requireServer();
        var taken = accounts.at(address);
        var begun = challenges.begin(Purpose.MOVE, Optional.of(who.person()), address, taken.isEmpty());
        if (taken.isPresent()) {
            mails.say(address, taken.get().language(), "platform.account.mail.known");
        } else {
            mails.code(address, who.account().language(), begun.code());
        }
        return begun.browser();
    }

    /** The step of this person in this browser. */
    Optional<Challenge> at(SignedIn who, Secret browser) {
        return challenges
                .at(browser)
                .filter(step -> step.purpose() == Purpose.MOVE && step.person().equals(Optional.of(who.person())));
    }

    /** Moves; the address before is told. False when the step is over. */
    @Transactional
    boolean finish(SignedIn who, Secret browser) {
        var spent = at(who, browser).flatMap(_ -> challenges.spend(browser, Purpose.MOVE));
        spent.ifPresent(step -> {
            accounts.move(who.person(), step.address());
            mails.say(who.account().address(), who.account().language(), "platform.account.mail.address-changed");
        });
        return spent.isPresent();
    }
}
