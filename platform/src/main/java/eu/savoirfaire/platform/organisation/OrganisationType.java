package eu.savoirfaire.platform.organisation;

import eu.savoirfaire.infra.web.message.Label;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What kind of body an organisation is. The order is the order in which they are offered. */
public enum OrganisationType {
    PUBLIC_BODY,
    ASSOCIATION,
    COOPERATIVE,
    COMPANY,
    UNIVERSITY,
    TRADE_UNION,
    LENDER,
    SCHOOL,
    NETWORK,
    OTHER;

    /** The type of a code such as {@code public-body}. */
    public static Optional<OrganisationType> of(String code) {
        return Arrays.stream(values()).filter(type -> type.code().equals(code)).findFirst();
    }

    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public Label label() {
        return Label.key("platform.organisation.type." + code());
    }
}
