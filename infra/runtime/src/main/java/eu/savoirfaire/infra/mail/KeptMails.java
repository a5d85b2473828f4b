package eu.savoirfaire.infra.mail;

import eu.savoirfaire.infra.access.PersonId;
import eu.savoirfaire.infra.privacy.PersonAddress;
import eu.savoirfaire.infra.privacy.PersonalData;
import jakarta.inject.Singleton;
import java.util.LinkedHashMap;
import java.util.List;

/**
 * The mails on their way to a person, and those that a person wrote and wants to be answered. What mails say is not shown: a code
 * in one may still open a door.
 */
@Singleton
final class KeptMails implements PersonalData {
    private final OutgoingMails mails;
    private final PersonAddress addresses;

    KeptMails(OutgoingMails mails, PersonAddress addresses) {
        this.mails = mails;
        this.addresses = addresses;
    }

    @Override
    public String part() {
        return "mails";
    }

    @Override
    public List<Kept> of(PersonId person) {
        return addresses.of(person).stream()
                .flatMap(address -> mails.concerning(address).stream())
                .map(KeptMails::kept)
                .toList();
    }

    @Override
    public void erase(PersonId person) {
        addresses.of(person).ifPresent(mails::removeConcerning);
    }

    private static Kept kept(OutgoingMail mail) {
        var fields = new LinkedHashMap<String, String>();
        fields.put("subject", mail.subject());
        fields.put("expires", mail.expiresAt().toString());
        return new Kept("platform", fields);
    }
}
