package eu.savoirfaire.matching.followup.page;

import eu.savoirfaire.infra.web.form.Choice;
import eu.savoirfaire.infra.web.form.FormErrors;
import eu.savoirfaire.infra.web.message.Label;
import eu.savoirfaire.infra.web.text.Phrase;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Optional;

/**
 * One time of asking, for one side of it. What the other side says is not here.
 *
 * @param action where the answer goes
 * @param match where the match stands
 * @param said what this side has said, in parts
 * @param until when no answer is written down as not known
 */
record FollowUpView(
        String action,
        String match,
        Phrase title,
        Label question,
        boolean open,
        List<Label> said,
        Optional<ZonedDateTime> until,
        List<Choice> standings,
        List<Choice> courses,
        Optional<Label> done,
        FormErrors errors) {}
