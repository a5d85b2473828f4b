package eu.savoirfaire.platform.account.password;

import eu.savoirfaire.infra.web.message.Label;

/** Why a password is not good enough. There are no rules about kinds of characters: they make no password better. */
public enum PasswordFlaw {
    TOO_SHORT(Label.key("platform.password.too-short", PasswordRules.SHORTEST)),
    TOO_LONG(Label.key("platform.password.too-long", PasswordRules.LONGEST)),
    /** One of those that are tried first. */
    COMMON(Label.key("platform.password.common")),
    /** The person's own address or name, or that of the service. */
    OWN_NAME(Label.key("platform.password.own-name"));

    private final Label told;

    PasswordFlaw(Label told) {
        this.told = told;
    }

    public Label told() {
        return told;
    }
}
