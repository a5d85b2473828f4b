package eu.savoirfaire.matching;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What organisations offer. */
public enum OfferKind {
    LOAN,
    MENTOR,
    VACANCY,
    INTERNSHIP,
    FUNDING_CALL;

    /** In lower-case-kebab, as in addresses, message keys and names of editions. */
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public static Optional<OfferKind> of(String word) {
        return Arrays.stream(values()).filter(kind -> kind.word().equals(word)).findFirst();
    }
}
