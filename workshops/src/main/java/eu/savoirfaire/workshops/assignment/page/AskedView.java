package eu.savoirfaire.workshops.assignment.page;

import eu.savoirfaire.infra.web.form.FormErrors;
import eu.savoirfaire.infra.web.message.Label;
import eu.savoirfaire.infra.web.text.Phrase;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Optional;

/** What somebody is asked to do, at workshops that are not over. */
record AskedView(List<Line> lines, Optional<Label> done, FormErrors errors) {

    /**
     * One thing.
     *
     * @param again whether they were asked before and something is other now
     * @param answers whether they have not said yes or no yet
     * @param takesBack whether they said yes and may still say no
     */
    record Line(
            String id,
            Phrase workshop,
            Optional<String> href,
            Label part,
            Phrase item,
            ZonedDateTime begins,
            String ends,
            String zone,
            Optional<String> room,
            Optional<String> place,
            Label state,
            boolean again,
            boolean answers,
            boolean takesBack) {}
}
