package eu.savoirfaire.catalogue.translating.desk;

import eu.savoirfaire.catalogue.translation.TranslationState;
import eu.savoirfaire.infra.vocabulary.Language;
import eu.savoirfaire.infra.web.form.Choice;
import eu.savoirfaire.infra.web.message.Label;
import eu.savoirfaire.infra.web.results.PageLinks;
import eu.savoirfaire.infra.web.text.Phrase;
import java.time.LocalDate;
import java.util.List;

/**
 * What waits.
 *
 * @param total on all pages
 * @param counts sections by how far they are, over everything that was asked for
 * @param languages to narrow down by
 * @param states to narrow down by
 * @param tongues the languages that whoever reads may say to read
 */
record QueueView(
        List<Entry> entries,
        long total,
        List<Count> counts,
        List<Choice> languages,
        List<Choice> states,
        List<Choice> tongues,
        boolean tonguesKnown,
        PageLinks links) {

    /** A sheet in a language. */
    record Entry(
            String code, Phrase title, Language from, Language into, List<Count> counts, LocalDate since, boolean own) {

        public Label direction() {
            return QueueView.direction(from, into);
        }
    }

    /** From which language into which. */
    static Label direction(Language from, Language into) {
        return Label.key("catalogue.translations.from-into", name(from), name(into));
    }

    static Label name(Language language) {
        return Label.key("catalogue.translations.language." + language.code());
    }

    /** How many sections are that far. */
    record Count(TranslationState state, int number) {}
}
