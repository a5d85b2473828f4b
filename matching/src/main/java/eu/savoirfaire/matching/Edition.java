package eu.savoirfaire.matching;

import eu.savoirfaire.infra.event.recipient.Progress;
import io.micronaut.serde.annotation.Serdeable;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * One released version of rules, weights or a vocabulary. What an edition says never changes; a change is a new version.
 *
 * @param name in lower-case-kebab, such as {@code loan}
 * @param version from 1
 */
public record Edition(String name, int version) {

    public Edition {
        if (!name.matches("[a-z][a-z0-9]*(-[a-z0-9]+)*")) {
            throw new IllegalArgumentException("the name of an edition is lower-case-kebab, not '" + name + "'");
        }
        if (version < 1) {
            throw new IllegalArgumentException("the version of " + name + " is at least 1, not " + version);
        }
    }

    /** The edition of a text such as {@code loan@2}. */
    public static Edition of(String text) {
        var at = text.indexOf('@');
        if (at < 0) {
            throw new IllegalArgumentException("an edition is written name@version, not '" + text + "'");
        }
        return new Edition(text.substring(0, at), Integer.parseInt(text.substring(at + 1)));
    }

    @Override
    public String toString() {
        return name + "@" + version;
    }

    /** Brings a release of a taxonomy in from the files of its publisher, or only says what would come of it. */
    public interface Bringing {

        /**
         * @param files archives of one version
         * @param version empty where the name of a file says it
         * @param progress is told the bytes read of all bytes; false from it stops the work, and nothing is kept
         * @return empty when it was stopped
         * @throws eu.savoirfaire.infra.refusal.Refused where nothing could be made of the files
         */
        Optional<Brought> bring(List<Path> files, String version, Progress progress);
    }

    /**
     * What came of files.
     *
     * @param taxonomy such as {@code ESCO 1.2.0}
     * @param languages ISO 639 codes of those in which most of it is named
     * @param links how many skills occupations ask for, all together
     * @param wrong what was wrong in the files, as far as it is told one by one
     * @param wrongCount how much was wrong
     */
    @Serdeable
    public record Brought(
            String taxonomy,
            List<String> languages,
            int skills,
            int occupations,
            int links,
            List<Wrong> wrong,
            long wrongCount) {}

    /**
     * Something wrong in a file; what it says and what to do is the text {@code matching.taxonomy.flaw.<kind>}.
     *
     * @param line the first line of the row, from 1; 0 where it is about the file as a whole
     * @param column empty where it is about the row as a whole
     * @param found what stands there
     */
    @Serdeable
    public record Wrong(String file, long line, String column, String kind, String found) {}
}
