package eu.savoirfaire.catalogue.reading.revision;

import eu.savoirfaire.catalogue.translation.reader.Fragment;
import eu.savoirfaire.infra.vocabulary.Language;
import eu.savoirfaire.infra.web.text.Phrase;
import eu.savoirfaire.infra.web.text.Prose;
import java.util.List;
import java.util.Optional;

/**
 * A revision in two languages, section beside section.
 *
 * @param available the languages in which something of it can be read
 */
record LanguagesView(
        String slug,
        int revision,
        Phrase title,
        Language one,
        Language other,
        List<Language> available,
        List<Row> rows) {

    /** A section in both. */
    record Row(String section, Optional<Cell> one, Optional<Cell> other) {}

    /** Its text in one of them. */
    record Cell(Prose text, Fragment.Label label) {
        public boolean labelled() {
            return label != Fragment.Label.NONE;
        }
    }
}
