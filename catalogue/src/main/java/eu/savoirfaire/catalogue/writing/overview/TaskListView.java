package eu.savoirfaire.catalogue.writing.overview;

import eu.savoirfaire.catalogue.editorial.SheetStanding;
import eu.savoirfaire.catalogue.sheet.Section;
import eu.savoirfaire.infra.vocabulary.Language;
import eu.savoirfaire.infra.web.message.Label;
import eu.savoirfaire.infra.web.text.Phrase;
import eu.savoirfaire.infra.web.text.Prose;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The page of one sheet for its authors.
 *
 * @param open whether its text can be changed now
 * @param tasks its sections
 * @param from what it was adapted from
 * @param slug where readers find it; empty before anything is published
 * @param savedAt when somebody last saved a section
 */
record TaskListView(
        String code,
        Phrase title,
        Language language,
        String organisation,
        int revision,
        boolean open,
        boolean draft,
        List<Task> tasks,
        int filled,
        int required,
        Optional<From> from,
        Optional<String> slug,
        Instant savedAt,
        List<Label> others,
        List<Link> links,
        SheetStanding standing) {

    /** The sections that are needed to publish, and the others. */
    record Part(boolean required, List<Task> tasks) {
        /** Whether there is anything to read in them. */
        public boolean written() {
            return tasks.stream().anyMatch(Task::filled);
        }
    }

    public List<Part> parts() {
        return Stream.of(true, false)
                .map(required -> new Part(
                        required,
                        tasks.stream()
                                .filter(task -> task.section().required() == required)
                                .toList()))
                .toList();
    }

    public LocalDate savedDay() {
        return LocalDate.ofInstant(savedAt, ZoneOffset.UTC);
    }

    /**
     * A section.
     *
     * @param unsaved whether the reader typed something there and did not save it
     * @param writers who else is writing there now
     */
    record Task(Section section, int words, Prose text, boolean unsaved, List<String> writers) {
        public boolean filled() {
            return words > 0;
        }
    }

    /** Another practice. */
    record From(Phrase title, String href) {}

    /** Something else that can be done. */
    record Link(String key, String href) {}
}
