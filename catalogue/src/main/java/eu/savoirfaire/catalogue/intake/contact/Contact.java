package eu.savoirfaire.catalogue.intake.contact;

import java.util.List;

/**
 * Somebody to ask about a practice. Personal data: for the relay only.
 *
 * @param name empty if only an address is given
 * @param position role and organisation as written; may be empty
 * @param emails in small letters
 * @param phones as E.164, such as {@code +34600000000}
 */
public record Contact(String name, String position, List<String> emails, List<String> phones) {

    public Contact {
        emails = List.copyOf(emails);
        phones = List.copyOf(phones);
    }
}
