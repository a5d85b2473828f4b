package eu.savoirfaire.matching.taxonomy.choosing;

import eu.savoirfaire.matching.taxonomy.OccupationCode;
import eu.savoirfaire.matching.taxonomy.SkillCode;
import java.time.Instant;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;

/**
 * A taxonomy that a person chose.
 *
 * @param number from 1, one more than the choice before; 0 where nobody ever chose
 * @param release empty for our own
 * @param same what a person found to be the same: names from before and names of the release
 * @param kept names from before that somebody uses and the release lacks
 * @param by as the audit calls them
 */
public record Choice(
        int number, Optional<UUID> release, SortedMap<Name, Name> same, SortedSet<Name> kept, String by, Instant at) {
    static final Choice NONE = new Choice(0, Optional.empty(), new TreeMap<>(), new TreeSet<>(), "", Instant.EPOCH);

    /** A code, and whether it is that of an occupation: both kinds may have the same codes. */
    public record Name(boolean occupation, String code) implements Comparable<Name> {

        static Name of(SkillCode code) {
            return new Name(false, code.value());
        }

        static Name of(OccupationCode code) {
            return new Name(true, code.value());
        }

        /** The name of a text such as {@code s:weld} or {@code o:welder}. */
        static Name of(String text) {
            return new Name(text.startsWith("o:"), text.substring(2));
        }

        @Override
        public int compareTo(Name other) {
            return toString().compareTo(other.toString());
        }

        @Override
        public String toString() {
            return (occupation ? "o:" : "s:") + code;
        }
    }
}
