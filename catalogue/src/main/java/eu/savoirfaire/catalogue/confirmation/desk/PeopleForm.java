package eu.savoirfaire.catalogue.confirmation.desk;

import eu.savoirfaire.catalogue.confirmation.Confirmable;
import eu.savoirfaire.catalogue.contact.ContactPerson;
import eu.savoirfaire.catalogue.intake.contact.ContactReader;
import eu.savoirfaire.catalogue.intake.contact.HomeCountry;
import eu.savoirfaire.infra.web.form.FormErrors;
import eu.savoirfaire.infra.web.message.Label;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Decides about the people whom readers may write to; their addresses and numbers are read as the import reads them. */
final class PeopleForm {
    private static final int LONGEST_SHOWN = 120;
    private static final int LONGEST_NAME = 200;
    static final String NEW = "person-new";

    private final ContactReader contacts = new ContactReader();
    private final Typed typed;
    private FormErrors errors = FormErrors.none();

    PeopleForm(Typed typed) {
        this.typed = typed;
    }

    FormErrors errors() {
        return errors;
    }

    /** Those that are confirmed, else those that the contact section names. */
    static List<ContactPerson> offered(Confirmable now) {
        return now.people().isEmpty() ? now.found() : now.people();
    }

    static String row(ContactPerson person) {
        return Typed.row("PERSON", person.name() + person.emails() + person.phones(), null);
    }

    List<ContactPerson> people(Confirmable now) {
        var country = HomeCountry.of(now.revision().sheet());
        var people = new ArrayList<ContactPerson>();
        for (var person : offered(now)) {
            var row = row(person);
            var stands = !now.people().isEmpty();
            switch (typed.decision(row, stands)) {
                case CONFIRM -> people.add(typed.has("d-" + row) ? person(row, person, country) : person);
                case REJECT -> {}
                case LATER -> {
                    if (stands) {
                        people.add(person);
                    }
                }
            }
        }
        if (Stream.of("shown-", "pname-", "emails-")
                .anyMatch(field -> !typed.text(field + NEW, "").isEmpty())) {
            people.add(person(NEW, new ContactPerson("", "", "", List.of(), List.of()), country));
        }
        return people;
    }

    private ContactPerson person(String row, ContactPerson before, String country) {
        var emails = typed.text("emails-" + row, String.join(", ", before.emails()));
        var phones = typed.text("phones-" + row, String.join(", ", before.phones()));
        var read = contacts.of("Tel. " + phones.replaceAll("[,;\\n]+", ", Tel. ") + "\n" + emails, country);
        var person = new ContactPerson(
                typed.text("shown-" + row, before.shownAs()),
                cut(typed.text("pname-" + row, before.name()), LONGEST_NAME),
                cut(typed.text("position-" + row, before.position()), 2 * LONGEST_NAME),
                read.stream().flatMap(one -> one.emails().stream()).distinct().toList(),
                read.stream().flatMap(one -> one.phones().stream()).distinct().toList());
        if (person.emails().isEmpty()) {
            errors = errors.with("emails-" + row, Label.key("catalogue.structure.emails.wrong"));
        }
        if (!phones.isBlank() && person.phones().isEmpty()) {
            errors = errors.with("phones-" + row, Label.key("catalogue.structure.phones.wrong"));
        }
        if (person.shownAs().isEmpty() || person.shownAs().length() > LONGEST_SHOWN || person.givesItselfAway()) {
            errors = errors.with("shown-" + row, Label.key("catalogue.structure.shown.wrong", LONGEST_SHOWN));
        }
        return person;
    }

    private static String cut(String text, int longest) {
        return text.length() <= longest ? text : text.substring(0, longest);
    }
}
