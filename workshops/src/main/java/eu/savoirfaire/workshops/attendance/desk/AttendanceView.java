package eu.savoirfaire.workshops.attendance.desk;

import eu.savoirfaire.infra.web.form.Choice;
import eu.savoirfaire.infra.web.form.FormErrors;
import eu.savoirfaire.infra.web.message.Label;
import eu.savoirfaire.infra.web.text.Phrase;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * What trainers see of the attendance of a workshop.
 *
 * @param over whether it can be confirmed now
 * @param threshold the share of the programme, in percent, that counts
 * @param training what those who ask for it call it; empty for none
 * @param waiting names that somebody has to decide about
 * @param everybody who a name can mean
 */
public record AttendanceView(
        UUID id,
        Phrase title,
        boolean over,
        int threshold,
        String training,
        Optional<ZonedDateTime> confirmed,
        List<TakenFile> files,
        List<Name> waiting,
        List<Person> people,
        List<Choice> everybody,
        List<Choice> zones,
        FormErrors errors) {

    /** A file that counts. */
    public record TakenFile(Label origin, int found, int skipped, ZonedDateTime at) {}

    /** @param minutes that the name was there, breaks and all */
    public record Name(String id, String name, String mail, long minutes) {
        /** The id of its form on the page. */
        public String form() {
            return "name-" + id.substring(0, 12);
        }
    }

    /** @param share in percent */
    public record Person(UUID id, String name, long minutes, int share, boolean reached, List<Label> origins) {}

    /**
     * What somebody looks at before it counts.
     *
     * @param known those whose address is known
     * @param unknown names that wait for somebody to decide
     */
    public record Preview(UUID id, UUID file, Phrase title, List<Known> known, List<Name> unknown) {
        /** A person, and what the file calls them. */
        public record Known(String person, String name, long minutes) {}
    }

    /**
     * What is known of one person.
     *
     * @param typed what somebody typed to correct it
     */
    public record OfPerson(
            UUID id,
            Phrase title,
            String name,
            long minutes,
            long programme,
            int share,
            int threshold,
            List<Stretch> stretches,
            Correcting typed,
            FormErrors errors) {}

    /** A time of presence, and what says so. */
    public record Stretch(ZonedDateTime from, ZonedDateTime to, long minutes, List<Label> origins) {}

    /** What somebody typed to correct it. */
    public record Correcting(String action, String present, String from, String to, String reason) {}
}
