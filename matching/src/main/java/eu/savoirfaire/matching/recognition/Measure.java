package eu.savoirfaire.matching.recognition;

/** What has to be made up for where a qualification is recognised in part (compare Directive 2005/36/EC, art. 14). */
public enum Measure {
    /** Work under the eyes of somebody of the profession, at most three years. */
    ADAPTATION_PERIOD,
    /** A test of the professional knowledge that is missing. */
    APTITUDE_TEST,
    /** Single examinations of a school or university. */
    SUPPLEMENTARY_EXAM,
    /** A course that closes the gap. */
    BRIDGING_COURSE
}
