package eu.savoirfaire.platform.mandate.paper;

import eu.savoirfaire.infra.access.OrganisationId;
import eu.savoirfaire.infra.access.PersonId;
import eu.savoirfaire.infra.refusal.Refused;
import eu.savoirfaire.infra.vocabulary.Language;
import eu.savoirfaire.platform.MandateId;
import eu.savoirfaire.platform.account.Account;
import eu.savoirfaire.platform.account.Accounts;
import eu.savoirfaire.platform.account.AssistedAccounts;
import eu.savoirfaire.platform.account.SignedIn;
import eu.savoirfaire.platform.mandate.Mandate;
import eu.savoirfaire.platform.mandate.MandateRefusal;
import eu.savoirfaire.platform.mandate.Mandates;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;

/** Draws up mandates on paper. */
@Singleton
class Paper {
    private final Accounts accounts;
    private final AssistedAccounts assisted;
    private final Mandates mandates;

    Paper(Accounts accounts, AssistedAccounts assisted, Mandates mandates) {
        this.accounts = accounts;
        this.assisted = assisted;
        this.mandates = mandates;
    }

    /**
     * What was agreed with the person.
     *
     * @param explainedIn by its ISO 639 code
     */
    record Agreed(String explainedIn, boolean interpreter, OrganisationId office) {}

    /** For somebody new: opens the account, and draws up the mandate to be signed. */
    @Transactional
    Mandate drawUp(String name, Language language, Agreed agreed) {
        return drawUp(assisted.open(name, language).id(), agreed);
    }

    /** For somebody whose mandate ends. */
    @Transactional
    Mandate drawUp(PersonId person, Agreed agreed) {
        return mandates.drawUp(person, agreed.explainedIn(), agreed.interpreter(), agreed.office());
    }

    /** One that the case worker holds or has drawn up. */
    @Transactional
    Mandate held(SignedIn who, MandateId id) {
        return mandates.heldBy(who.person()).stream()
                .filter(mandate -> mandate.id().equals(id))
                .findFirst()
                .orElseThrow(Paper::notThere);
    }

    /** The account of its person, as long as nobody has taken it over. */
    @Transactional
    Account assisted(Mandate mandate) {
        return accounts.find(mandate.person())
                .filter(account -> account.state() == Account.State.ASSISTED)
                .orElseThrow(Paper::notThere);
    }

    static Refused notThere() {
        return new Refused(new MandateRefusal.NotThere());
    }
}
