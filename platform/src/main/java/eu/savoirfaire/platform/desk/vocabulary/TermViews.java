package eu.savoirfaire.platform.desk.vocabulary;

import eu.savoirfaire.infra.vocabulary.Language;
import eu.savoirfaire.infra.web.form.FormErrors;
import eu.savoirfaire.infra.web.message.Label;
import java.util.List;

/** What the pages of the vocabularies show. */
final class TermViews {
    private TermViews() {}

    /** All vocabularies. */
    record AllView(List<Door> vocabularies) {}

    record Door(Label name, String href, int terms, long changed) {}

    /** One vocabulary, its terms in the order of the file. */
    record VocabularyView(Label name, boolean rebuild, List<Term> terms) {}

    /** @param label in the reader's language */
    record Term(String code, String href, String label, boolean changed) {}

    /** One term in all languages. */
    record TermView(String action, String code, List<Words> languages, FormErrors errors) {}

    /**
     * @param label what the file says
     * @param synonyms what the file says, a line each
     * @param newLabel what stands in its place; empty when nothing does
     * @param newSynonyms what stands in their place, a line each
     */
    record Words(Language language, String label, String synonyms, String newLabel, String newSynonyms) {
        public String labelField() {
            return "label-" + language.code();
        }

        public String synonymsField() {
            return "synonyms-" + language.code();
        }
    }
}
