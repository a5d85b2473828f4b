package eu.savoirfaire.catalogue.translating.desk;

import eu.savoirfaire.catalogue.difference.WordDifference;
import eu.savoirfaire.catalogue.translating.aid.Advice;
import eu.savoirfaire.catalogue.translating.aid.Glossary;
import eu.savoirfaire.catalogue.translation.TranslationState;
import eu.savoirfaire.infra.vocabulary.Language;
import eu.savoirfaire.infra.web.form.FormErrors;
import eu.savoirfaire.infra.web.message.Label;
import eu.savoirfaire.infra.web.text.Phrase;
import eu.savoirfaire.infra.web.text.Prose;
import java.util.List;
import java.util.Optional;

/**
 * A sheet beside its translation.
 *
 * @param approved how many of the sections are approved
 * @param reads whether whoever looks says to read both languages, and so may approve
 */
record TranslationView(
        String code,
        String slug,
        Phrase title,
        Language from,
        Language into,
        List<Part> sections,
        int approved,
        boolean reads,
        FormErrors errors) {

    public Label direction() {
        return QueueView.direction(from, into);
    }

    /**
     * One section.
     *
     * @param key of the section, and the anchor
     * @param seen the hash of the source as it is shown here
     * @param typed the text in the field
     * @param shown what readers see now, if it is not what stands in the field
     * @param byMachine whether that is a machine's
     * @param proposed what waits to be approved
     * @param own whether whoever looks proposed it
     * @param theirs what somebody else wrote while this was typed
     * @param remark why the last proposal was sent back
     * @param changes what changed in the source since the translation was made; empty when nothing did
     * @param upcoming whether a working copy of the sheet says something else already
     */
    record Part(
            String key,
            Prose source,
            String seen,
            long version,
            TranslationState state,
            String typed,
            Optional<Prose> shown,
            boolean byMachine,
            Optional<Prose> proposed,
            boolean own,
            Optional<String> theirs,
            Optional<String> remark,
            List<WordDifference.Part> changes,
            boolean upcoming,
            List<Glossary.Term> terms,
            Optional<Advice> advice) {

        /** The name of its field. */
        public String field() {
            return "text-" + key;
        }

        public Label fieldLabel() {
            return Label.key("catalogue.translations.text", Label.key("catalogue.section." + key));
        }

        public Label stateLabel() {
            return QueuePages.label(state);
        }
    }
}
