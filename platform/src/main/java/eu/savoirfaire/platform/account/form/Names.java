package eu.savoirfaire.platform.account.form;

import eu.savoirfaire.infra.web.form.FormErrors;
import eu.savoirfaire.infra.web.message.Label;
import eu.savoirfaire.platform.account.Account;

/** What people are called: anything they like. */
public final class Names {
    private Names() {}

    /** What has to be mended in a name. */
    public static FormErrors errors(String name) {
        var fine = !name.isEmpty()
                && name.length() <= Account.LONGEST_NAME
                && name.codePoints().noneMatch(Character::isISOControl);
        return fine
                ? FormErrors.none()
                : FormErrors.none().with("name", Label.key("platform.account.name.wrong", Account.LONGEST_NAME));
    }
}
