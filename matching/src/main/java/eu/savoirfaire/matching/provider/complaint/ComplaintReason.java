package eu.savoirfaire.matching.provider.complaint;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What is wrong with an offer: a closed list. */
public enum ComplaintReason {
    FEE,
    FALSE,
    DISCRIMINATION,
    PAY_OR_CONTRACT,
    UNSAFE,
    OTHER;

    /** In lower-case-kebab. */
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    static Optional<ComplaintReason> of(String word) {
        return Arrays.stream(values())
                .filter(reason -> reason.word().equals(word))
                .findFirst();
    }
}
