package eu.savoirfaire.matching;

import java.util.EnumSet;
import java.util.Set;

/** What people need, and which offers can answer it. */
public enum NeedKind {
    MICROCREDIT(OfferKind.LOAN, OfferKind.FUNDING_CALL),
    MENTORING(OfferKind.MENTOR),
    JOB(OfferKind.VACANCY),
    INTERNSHIP(OfferKind.INTERNSHIP);

    private final Set<OfferKind> answers;

    NeedKind(OfferKind first, OfferKind... more) {
        this.answers = EnumSet.of(first, more);
    }

    /** Whether an offer of that kind can answer such a need at all. */
    public boolean isAnsweredBy(OfferKind offer) {
        return answers.contains(offer);
    }
}
