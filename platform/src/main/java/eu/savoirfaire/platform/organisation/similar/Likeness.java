package eu.savoirfaire.platform.organisation.similar;

import eu.savoirfaire.infra.web.message.Label;
import java.util.Locale;

/**
 * How alike two names are.
 *
 * @param reason why, the strongest one
 * @param strength from 0 (not at all) to 1 (the same)
 */
record Likeness(Reason reason, double strength) {
    /** From here on a pair is proposed: half of the words, or most of the letters. */
    static final double ENOUGH = 0.5;

    static final Likeness NONE = new Likeness(Reason.WORDS, 0);

    /** Why two names are alike. */
    enum Reason {
        /** The same letters, whatever their case and accents. */
        LETTERS,
        /** One is made of the initials of the other. */
        INITIALS,
        /** They differ in a few letters. */
        SPELLING,
        /** They share words. */
        WORDS;

        Label label() {
            return Label.key("platform.organisation.like." + name().toLowerCase(Locale.ROOT));
        }
    }

    boolean isEnough() {
        return strength >= ENOUGH;
    }

    Likeness orStronger(Likeness other) {
        return other.strength > strength ? other : this;
    }
}
