package eu.savoirfaire.platform.mandate.acting;

import eu.savoirfaire.infra.access.PersonId;
import eu.savoirfaire.infra.web.message.Label;
import eu.savoirfaire.platform.account.Account;
import eu.savoirfaire.platform.account.Accounts;
import jakarta.inject.Singleton;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;

/** Who did something, as people read it: "done by Giulia", or "done by Giulia for Amina". */
@Singleton
public class DoneBy {
    private static final Pattern PERSON = Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");

    private final Accounts accounts;

    DoneBy(Accounts accounts) {
        this.accounts = accounts;
    }

    /**
     * @param actor as the audit and the events name whoever acted
     * @param onBehalfOf for whom
     */
    public Label told(String actor, Optional<PersonId> onBehalfOf) {
        return onBehalfOf
                .map(person -> Label.key("platform.done-by.for", name(actor), name(person)))
                .orElseGet(() -> Label.key("platform.done-by", name(actor)));
    }

    /** What somebody is called who acted, whatever they are. */
    public Label name(String actor) {
        return switch (actor) {
            case "visitor" -> Label.key("platform.done-by.visitor");
            case "operator" -> Label.key("platform.done-by.operator");
            case "system" -> Label.key("platform.done-by.system");
            default ->
                PERSON.matcher(actor).matches()
                        ? name(new PersonId(UUID.fromString(actor)))
                        : Label.key("platform.done-by.gone");
        };
    }

    /** What a person is called; said so when their account is gone. */
    public Label name(PersonId person) {
        return accounts.find(person)
                .map(Account::name)
                .map(Label::of)
                .orElseGet(() -> Label.key("platform.done-by.gone"));
    }
}
