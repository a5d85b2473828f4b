package eu.savoirfaire.workshops.attending;

import eu.savoirfaire.infra.web.form.Choice;
import eu.savoirfaire.infra.web.form.FormErrors;
import eu.savoirfaire.infra.web.message.Label;
import eu.savoirfaire.infra.web.text.Phrase;
import java.time.ZonedDateTime;
import java.util.List;

/**
 * The form to ask for a seat.
 *
 * @param fullness of each way what somebody who asks now gets
 * @param approval whether a trainer says yes first
 * @param open whether one can ask now
 */
record RegisterView(
        String slug,
        Phrase title,
        ZonedDateTime starts,
        String zone,
        List<Label> fullness,
        List<Label> rule,
        boolean approval,
        boolean open,
        List<Choice> channels,
        List<Choice> languages,
        List<Choice> zones,
        List<Choice> shortNotices,
        List<Choice> organisations,
        FormErrors errors) {}
