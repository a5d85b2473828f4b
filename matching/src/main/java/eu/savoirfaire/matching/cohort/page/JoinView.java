package eu.savoirfaire.matching.cohort.page;

import eu.savoirfaire.infra.web.form.Choice;
import eu.savoirfaire.infra.web.form.FormErrors;
import eu.savoirfaire.infra.web.message.Label;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Optional;

/**
 * A cohort for whoever joins it, waits in it or leaves it.
 *
 * @param waitingList whether who joins now waits for a seat that becomes free
 * @param needs of the person that could join; empty when there is none
 * @param mine those that have joined
 * @param left seats that the person left and can have again
 * @param questions that can be left open
 */
record JoinView(
        String address,
        String name,
        String organisation,
        boolean waitingList,
        List<Choice> needs,
        List<Mine> mine,
        List<Left> left,
        List<Choice> agreement,
        List<Question> questions,
        Optional<Label> done,
        FormErrors errors) {

    /**
     * @param place in the line of those who wait, where they do
     * @param asked the seat for which the person is asked
     */
    record Mine(
            String need, Label label, Label state, Optional<Label> place, Optional<Asked> asked, boolean canLeave) {}

    /** @param offer whose circle it is */
    record Asked(String seat, String offer, ZonedDateTime until) {}

    record Left(String seat, String offer) {}

    record Question(String name, Label label, List<Choice> answers) {}
}
