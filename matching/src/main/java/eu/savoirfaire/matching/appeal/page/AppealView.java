package eu.savoirfaire.matching.appeal.page;

import eu.savoirfaire.infra.web.form.Choice;
import eu.savoirfaire.infra.web.form.FormErrors;
import eu.savoirfaire.infra.web.message.Label;
import eu.savoirfaire.infra.web.text.Phrase;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Optional;

/**
 * One appeal, or the form to make one.
 *
 * @param id empty where none was made yet
 * @param about where it says why the offer suits or not
 * @param typed what was typed and has to be mended
 */
record AppealView(
        String id,
        String need,
        String offer,
        Phrase title,
        String provider,
        String about,
        Optional<Said> said,
        List<Label> against,
        List<Choice> outcomes,
        String typed,
        FormErrors errors) {

    /** @param decider whoever is to decide, or did; empty while nobody is there who could */
    public record Said(
            String state, String words, Optional<String> decider, ZonedDateTime due, Optional<String> reason) {

        public boolean isOpen() {
            return state.equals("open");
        }
    }
}
