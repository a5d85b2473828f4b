package eu.savoirfaire.catalogue.contact;

import static io.micronaut.transaction.TransactionDefinition.Propagation.MANDATORY;

import eu.savoirfaire.catalogue.PracticeId;
import eu.savoirfaire.infra.identity.TimeOrderedIds;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Locale;

/** Keeps the people behind practices. */
@Singleton
public class ContactPeople {
    private final ContactPersonRows rows;
    private final TimeOrderedIds ids;

    ContactPeople(ContactPersonRows rows, TimeOrderedIds ids) {
        this.rows = rows;
        this.ids = ids;
    }

    /** In the order in which readers are offered them; empty until a curator confirmed any. */
    @Transactional(readOnly = true)
    public List<ContactPerson> of(PracticeId practice) {
        return rows.findByPracticeIdOrderByPlace(practice.value()).stream()
                .map(ContactPersonRow::person)
                .toList();
    }

    /** These instead of those that are there; none forgets them all, which is what a redaction asks for. */
    @Transactional(propagation = MANDATORY)
    public void replace(PracticeId practice, List<ContactPerson> people) {
        rows.forget(practice.value());
        for (var place = 0; place < people.size(); place++) {
            var person = people.get(place);
            rows.save(new ContactPersonRow(
                    ids.next(),
                    practice.value(),
                    place + 1,
                    person.shownAs(),
                    person.name(),
                    person.position(),
                    ContactPersonRow.written(person.emails()),
                    ContactPersonRow.written(person.phones())));
        }
    }

    /** Every entry that holds this address. */
    List<ContactPersonRow> holding(String email) {
        return rows.holding("\n" + email.toLowerCase(Locale.ROOT) + "\n");
    }

    void forget(ContactPersonRow row) {
        rows.deleteById(row.id());
    }
}
