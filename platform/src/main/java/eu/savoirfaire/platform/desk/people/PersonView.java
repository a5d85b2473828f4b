package eu.savoirfaire.platform.desk.people;

import eu.savoirfaire.infra.web.form.Choice;
import eu.savoirfaire.infra.web.message.Label;
import eu.savoirfaire.platform.desk.Decision;
import eu.savoirfaire.platform.desk.person.PersonAct;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Optional;

/**
 * What an administrator sees of a person.
 *
 * @param base the address of the page
 * @param oneself whether it is the reader
 */
record PersonView(
        String base,
        String name,
        String address,
        String language,
        Label state,
        boolean out,
        boolean madeUp,
        boolean oneself,
        boolean secondFactor,
        int sessions,
        List<Role> roles,
        List<Choice> grantable,
        Optional<Reset> reset,
        List<Act> acts,
        List<Reason> reasons,
        String audit) {

    /**
     * @param organisation empty when the role is held in none
     * @param taking the page that takes it away
     */
    record Role(Label name, String organisation, String taking) {}

    /** A second factor that is to be taken away. */
    record Reset(ZonedDateTime due, boolean ready) {}

    record Act(Label name, String href) {
        static Act of(String base, PersonAct act) {
            return new Act(Label.key(act.key()), base + "/" + act.word());
        }
    }

    /** Why something was done. */
    record Reason(LocalDate day, Label act, String text) {
        static Reason of(Decision decision) {
            return new Reason(
                    LocalDate.ofInstant(decision.decidedAt(), ZoneOffset.UTC),
                    Label.key("platform.audit.action." + decision.act()),
                    decision.reason());
        }
    }
}
