package eu.savoirfaire.matching.need.keeping;

import eu.savoirfaire.matching.Edition;
import eu.savoirfaire.matching.NeedKind;

/** What counts how much for who has not said otherwise. */
final class UsualWeights {
    private UsualWeights() {}

    static Edition of(NeedKind kind) {
        return switch (kind) {
            case MICROCREDIT -> new Edition("seeker-microcredit", 1);
            case MENTORING -> new Edition("seeker-mentoring", 1);
            case JOB -> new Edition("seeker-job", 1);
            case INTERNSHIP -> new Edition("seeker-internship", 1);
        };
    }
}
