package eu.savoirfaire.matching.filling.page;

import eu.savoirfaire.infra.vocabulary.Language;
import eu.savoirfaire.infra.web.form.Choice;
import eu.savoirfaire.infra.web.message.Label;
import eu.savoirfaire.matching.filling.page.ProfileText.Section;
import java.util.List;
import java.util.Optional;

/**
 * A whole profile.
 *
 * @param columns the profile in the reader's language, and in another beside it if they asked for one
 * @param beside the other languages
 * @param recognised qualifications that were recognised, the latest first
 * @param removed a skill that was taken out just now and can be put back
 * @param forAnother whether it is another's, with their mandate
 */
record ProfileView(
        List<Column> columns,
        List<Choice> beside,
        List<Recognised> recognised,
        List<String> unmatched,
        int version,
        Optional<Removed> removed,
        boolean saved,
        boolean forAnother) {

    record Column(Language language, List<Section> sections) {}

    /** @param language of the title; empty where it was not said */
    record Recognised(String id, String title, String language, int eqf, boolean full) {
        public Label worth() {
            return Label.key("matching.recognition.ending." + (full ? "full" : "part"), eqf);
        }
    }

    record Removed(String code, int level, String label) {}

    public List<Section> tasks() {
        return columns.getFirst().sections();
    }

    public boolean isBlank() {
        return tasks().stream().noneMatch(Section::isAnswered);
    }

    public long answered() {
        return tasks().stream().filter(Section::isAnswered).count();
    }
}
