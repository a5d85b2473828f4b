package eu.savoirfaire.matching.followup.page;

import eu.savoirfaire.infra.web.form.Choice;
import eu.savoirfaire.infra.web.form.FormErrors;
import eu.savoirfaire.infra.web.message.Label;
import eu.savoirfaire.infra.web.text.Phrase;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Optional;

/** What both sides said of one match, for whoever decides. Nobody is named. */
record DecisionView(
        String id,
        Phrase title,
        String provider,
        List<Said> said,
        boolean open,
        List<Choice> choices,
        FormErrors errors) {

    /**
     * @param side who says it
     * @param answer in parts; one part where nothing was said
     */
    record Said(Label side, List<Label> answer) {}

    /** Those that wait, the longest first. */
    record Queue(List<Entry> entries, Optional<Label> done) {}

    record Entry(String id, Phrase title, String provider, ZonedDateTime due) {}
}
