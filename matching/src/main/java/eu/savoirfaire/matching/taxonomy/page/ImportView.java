package eu.savoirfaire.matching.taxonomy.page;

import eu.savoirfaire.infra.web.message.Label;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Optional;

/**
 * One import.
 *
 * @param text how far it is
 * @param refused why nothing could be made of it
 * @param release what came of it, and where it is chosen
 * @param flaws the first of what was wrong
 * @param flawCount how much was wrong
 */
record ImportView(
        String file,
        String version,
        boolean running,
        boolean cancelling,
        long done,
        long total,
        String address,
        Label text,
        Label state,
        String tag,
        ZonedDateTime started,
        Optional<Label> refused,
        Optional<Came> release,
        List<OneFlaw> flaws,
        long flawCount) {

    record Came(String title, String languages, int skills, int occupations, int links, String href) {}

    /** @param line 0 where it is about the file as a whole */
    record OneFlaw(String file, long line, String column, Label text) {}

    public boolean more() {
        return flawCount > flaws.size();
    }
}
