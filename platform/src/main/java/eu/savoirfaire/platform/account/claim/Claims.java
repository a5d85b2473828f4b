package eu.savoirfaire.platform.account.claim;

import eu.savoirfaire.infra.access.CurrentActor;
import eu.savoirfaire.infra.access.Permissions;
import eu.savoirfaire.infra.access.PersonId;
import eu.savoirfaire.infra.audit.AuditTrail;
import eu.savoirfaire.infra.vocabulary.Language;
import eu.savoirfaire.platform.account.Account;
import eu.savoirfaire.platform.account.Accounts;
import eu.savoirfaire.platform.account.EmailAddress;
import eu.savoirfaire.platform.account.Secret;
import eu.savoirfaire.platform.account.challenge.Challenge;
import eu.savoirfaire.platform.account.challenge.Challenge.Purpose;
import eu.savoirfaire.platform.account.challenge.Challenges;
import eu.savoirfaire.platform.account.challenge.SpokenCode;
import eu.savoirfaire.platform.account.signin.CodeMails;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import java.util.random.RandomGenerator;

/**
 * Codes with which persons take over their accounts. Each lives ten minutes and works once; then the person goes on as
 * everybody does who opens an account: with a code from their mail, a name and a password.
 */
@Singleton
public class Claims {
    private final ClaimRows rows;
    private final Accounts accounts;
    private final Challenges challenges;
    private final CodeMails mails;
    private final AuditTrail audit;
    private final CurrentActor actor;
    private final Permissions permissions;
    private final RandomGenerator random;
    private final Clock clock;

    Claims(
            ClaimRows rows,
            Accounts accounts,
            Challenges challenges,
            CodeMails mails,
            AuditTrail audit,
            CurrentActor actor,
            Permissions permissions,
            RandomGenerator random,
            Clock clock) {
        this.rows = rows;
        this.accounts = accounts;
        this.challenges = challenges;
        this.mails = mails;
        this.audit = audit;
        this.actor = actor;
        this.permissions = permissions;
        this.random = random;
        this.clock = clock;
    }

    /** Makes the code for the person of an assisted account; the one before is worth nothing any more. */
    @Transactional
    public SpokenCode offer(PersonId assisted) {
        permissions.require(actor.get(), "account.assist", assisted.account());
        var now = clock.instant();
        rows.dropOf(assisted.value(), now);
        var code = SpokenCode.fresh(random);
        rows.save(new ClaimRow(code.hash(), assisted.value(), now.plus(Challenge.LIFE)));
        audit.record(actor.get(), "account.hand-over", assisted.account(), Map.of());
        return code;
    }

    /**
     * Spends a code and sends another one to the address. Where somebody has an account there, they are told so, and the
     * page is the same.
     *
     * @return what the browser has to keep; empty when the code is worth nothing
     */
    @Transactional
    public Optional<Secret> ask(SpokenCode code, EmailAddress address, Language language) {
        mails.requireServer();
        return rows.findByCodeHash(code.hash())
                .filter(claim -> clock.instant().isBefore(claim.expiresAt()))
                .filter(claim -> rows.spend(claim.codeHash()) > 0)
                .map(claim -> new PersonId(claim.accountId()))
                .filter(person -> accounts.find(person)
                        .filter(account -> account.state() == Account.State.ASSISTED)
                        .isPresent())
                .map(person -> sent(person, address, language));
    }

    private Secret sent(PersonId person, EmailAddress address, Language language) {
        var known = accounts.at(address);
        var begun = challenges.begin(Purpose.REGISTER, Optional.of(person), address, known.isEmpty());
        if (known.isPresent()) {
            mails.say(address, known.get().language(), "platform.account.mail.known");
        } else {
            mails.code(address, language, begun.code());
        }
        return begun.browser();
    }
}
