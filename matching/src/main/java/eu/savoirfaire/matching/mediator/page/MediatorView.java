package eu.savoirfaire.matching.mediator.page;

import eu.savoirfaire.infra.web.form.Choice;
import eu.savoirfaire.infra.web.form.FormErrors;
import eu.savoirfaire.infra.web.message.Label;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Optional;

/**
 * What a mediator does.
 *
 * @param offers whether they have said what they offer
 * @param free how many more they can take
 */
record MediatorView(boolean offers, Label free, List<Between> all, Optional<Label> done, FormErrors errors) {

    /**
     * One match between whose sides they stand, or are asked to.
     *
     * @param code stands for the person here alone
     * @param place where the person is, as a code of a region; empty if nobody said
     * @param contact how to reach both sides, once both want each other
     * @param acts what the mediator can do now
     */
    record Between(
            String id,
            String code,
            Label kind,
            Label languages,
            String place,
            Label state,
            ZonedDateTime since,
            Optional<Contact> contact,
            List<Act> acts) {}

    /** @param person what they want to be called */
    record Contact(String person, Optional<String> email, String offer, String provider) {}

    record Act(String word, Label label, boolean secondary) {}

    /** The form about what a mediator offers. */
    record Form(
            List<Row> languages,
            List<Choice> territories,
            List<Choice> times,
            String capacity,
            List<Choice> active,
            long version,
            FormErrors errors) {}

    /** One language and its level. */
    record Row(
            String language,
            Label label,
            List<Choice> languages,
            String level,
            Label levelLabel,
            List<Choice> levels) {}

    /**
     * A match whose sides share no language.
     *
     * @param back the page of the match
     * @param unknown whether the person has not said which languages they speak
     * @param shared whether they share one after all
     * @param agrees whether the reader is the person, who can agree
     */
    record ForMatch(
            String address,
            String back,
            boolean unknown,
            boolean shared,
            boolean agrees,
            boolean seeks,
            List<Proposed> proposed,
            List<Asked> asked,
            List<Choice> agreement,
            Optional<Label> done,
            FormErrors errors) {}

    /** @param why the reasons for which this one is proposed, the weightiest first */
    record Proposed(String mediator, Label title, List<Label> why) {}

    /** @param name what the mediator wants to be called, once they accepted */
    record Asked(String id, Label languages, Label state, Optional<String> name, List<Act> acts) {}
}
