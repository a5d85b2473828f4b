package eu.savoirfaire.platform.desk.text;

import eu.savoirfaire.infra.vocabulary.Language;
import eu.savoirfaire.infra.web.form.FormErrors;
import java.util.List;

/** One text in all languages, and how it would be read. */
record TextView(String key, List<Wordings> languages, FormErrors errors) {

    public String action() {
        return "/desk/texts/" + key;
    }

    /**
     * @param bundled what the program says
     * @param text what stands in its place; empty when nothing does
     * @param samples how the text would be read; empty unless it was asked for
     */
    record Wordings(Language language, String bundled, String text, List<String> samples) {
        public String field() {
            return "text-" + language.code();
        }
    }
}
