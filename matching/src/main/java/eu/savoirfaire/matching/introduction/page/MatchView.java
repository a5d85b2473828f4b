package eu.savoirfaire.matching.introduction.page;

import eu.savoirfaire.infra.web.form.Choice;
import eu.savoirfaire.infra.web.form.FormErrors;
import eu.savoirfaire.infra.web.message.Label;
import eu.savoirfaire.infra.web.text.Phrase;
import eu.savoirfaire.matching.followup.page.FollowUpTurn;
import eu.savoirfaire.matching.introduction.MatchAside;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Optional;

/**
 * One match, for the person whose need it is.
 *
 * @param next what happens next, and who has to do it
 * @param declined why one side said no
 * @param turn what can be done about how it goes, once it has begun
 * @param acts what the person can do now, by the words of the table
 * @param asides what other parts have to say of it
 * @param explained where it says why the offer suits; empty once that cannot be said any more
 */
record MatchView(
        String match,
        long version,
        Phrase title,
        Label kind,
        String provider,
        Label state,
        Label next,
        Optional<Label> declined,
        Optional<Label> result,
        ZonedDateTime since,
        Optional<ZonedDateTime> term,
        List<String> acts,
        List<Choice> reasons,
        Optional<FollowUpTurn> turn,
        Optional<String> explained,
        boolean canAppeal,
        List<MatchAside.Note> asides,
        Optional<Label> done,
        FormErrors errors) {

    public boolean can(String act) {
        return acts.contains(act);
    }
}
