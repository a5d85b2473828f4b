package eu.savoirfaire.platform.project;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What an organisation is in a project. */
public enum PartnerRole {
    /** Exactly one at a time. */
    LEAD,
    PARTNER,
    ADHERING_FOREIGN_BODY,
    ASSOCIATION_MEMBER,
    GUEST,
    FUNDER;

    /** How it is named outside the program. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public static Optional<PartnerRole> of(String code) {
        return Arrays.stream(values()).filter(role -> role.code().equals(code)).findFirst();
    }
}
