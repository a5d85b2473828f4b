package eu.savoirfaire.platform.desk.people;

import eu.savoirfaire.infra.web.form.Choice;
import eu.savoirfaire.infra.web.message.Label;
import eu.savoirfaire.infra.web.results.PageLinks;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;

/** A page of people. */
record PeopleView(
        String typed, List<Choice> roles, List<Choice> states, List<Entry> people, long total, PageLinks pages) {

    /** @param out whether the account is suspended */
    record Entry(String href, String name, String address, Label state, boolean out, boolean madeUp, LocalDate opened) {
        static Entry of(PersonRow row) {
            return new Entry(
                    "/desk/people/" + row.id(),
                    row.name(),
                    row.address(),
                    PeoplePages.stateName(row.state()),
                    row.state().equals("SUSPENDED"),
                    row.demo(),
                    LocalDate.ofInstant(row.openedAt(), ZoneOffset.UTC));
        }
    }
}
