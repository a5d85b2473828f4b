package eu.savoirfaire.matching.recognition;

import java.time.Instant;
import java.time.Period;
import java.time.ZoneOffset;

/**
 * What a recognition is for, and how long a decision may take once everything that it needs was said.
 *
 * <p>The Lisbon Recognition Convention (ETS 165, art. III.5) asks for a reasonable time, told beforehand and counted from when
 * all that is needed was provided; its Committee's Recommendation on Criteria and Procedures for the Assessment of Foreign
 * Qualifications (2001, revised 2010) says that it should not exceed four months. For a regulated profession Directive
 * 2005/36/EC, art. 51(2), sets three months from the complete file.
 */
public enum Purpose {
    /** A profession that the law keeps for those who hold a certain qualification. */
    REGULATED_PROFESSION(Period.ofMonths(3)),
    JOB(Period.ofMonths(4)),
    STUDY(Period.ofMonths(4));

    private final Period time;

    Purpose(Period time) {
        this.time = time;
    }

    /** How many months a decision may take. */
    public int months() {
        return time.getMonths();
    }

    /** Until when it is to be decided, if everything was there at an instant. */
    public Instant due(Instant complete) {
        return complete.atZone(ZoneOffset.UTC).plus(time).toInstant();
    }
}
