package eu.savoirfaire.matching.lending;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** Why a lender says no: a closed list, so that no "no" hides a ground that the law forbids. */
public enum RejectionReason {
    /** A rule of the product is not met. */
    RULE_NOT_MET,
    /** What the business is expected to earn does not carry the instalments. */
    INSTALMENTS_TOO_HIGH,
    /** Questions about the plan stayed open. */
    PLAN_UNCLEAR,
    PAPERS_MISSING,
    /** What the money is for is not what the product pays. */
    PURPOSE_NOT_COVERED,
    FUND_EXHAUSTED;

    /** As forms have it: {@code plan-unclear}. */
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public static Optional<RejectionReason> of(String word) {
        return Arrays.stream(values())
                .filter(reason -> reason.word().equals(word))
                .findFirst();
    }
}
