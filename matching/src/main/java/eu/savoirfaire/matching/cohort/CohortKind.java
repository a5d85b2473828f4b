package eu.savoirfaire.matching.cohort;

import eu.savoirfaire.matching.NeedKind;
import java.util.Locale;

/** What the people of a cohort are brought together for. */
public enum CohortKind {
    JOBS(NeedKind.JOB),
    INTERNSHIPS(NeedKind.INTERNSHIP),
    /** Mentoring in circles, of which each opens only when enough people are in it. */
    CIRCLES(NeedKind.MENTORING);

    private final NeedKind need;

    CohortKind(NeedKind need) {
        this.need = need;
    }

    /** What the people in it need. */
    public NeedKind need() {
        return need;
    }

    /** As addresses and texts have it. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
