package eu.savoirfaire.catalogue.contact;

import eu.savoirfaire.infra.access.PersonId;
import eu.savoirfaire.infra.privacy.PersonAddress;
import eu.savoirfaire.infra.privacy.PersonalData;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.util.LinkedHashMap;
import java.util.List;

/** What is kept of people whom readers may write to: who has an account is known here by the address alone. */
@Singleton
class KeptContacts implements PersonalData {
    private final ContactPeople people;
    private final PersonAddress addresses;

    KeptContacts(ContactPeople people, PersonAddress addresses) {
        this.people = people;
        this.addresses = addresses;
    }

    @Override
    public String part() {
        return "contacts";
    }

    @Override
    @Transactional(readOnly = true)
    public List<Kept> of(PersonId person) {
        return rows(person).stream().map(KeptContacts::kept).toList();
    }

    @Override
    @Transactional
    public void erase(PersonId person) {
        rows(person).forEach(people::forget);
    }

    private List<ContactPersonRow> rows(PersonId person) {
        return addresses.of(person).map(people::holding).orElse(List.of());
    }

    private static Kept kept(ContactPersonRow row) {
        var fields = new LinkedHashMap<String, String>();
        fields.put("practice", row.practiceId().toString());
        fields.put("shown-as", row.shownAs());
        fields.put("name", row.name());
        fields.put("position", row.post());
        fields.put("emails", String.join(", ", row.person().emails()));
        fields.put("phones", String.join(", ", row.person().phones()));
        return new Kept("catalogue", fields);
    }
}
