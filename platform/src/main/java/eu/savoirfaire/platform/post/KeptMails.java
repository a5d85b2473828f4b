package eu.savoirfaire.platform.post;

import eu.savoirfaire.infra.access.PersonId;
import eu.savoirfaire.infra.privacy.PersonAddress;
import eu.savoirfaire.infra.privacy.PersonalData;
import eu.savoirfaire.infra.privacy.RetentionRule;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;

/** The mails on their way to a person; stale ones go by themselves. A code in one is not shown: it may still open a door. */
@Singleton
final class KeptMails implements PersonalData, RetentionRule {
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
    public String name() {
        return "mails";
    }

    @Override
    public List<Kept> of(PersonId person) {
        return addresses.of(person).stream()
                .flatMap(address -> mails.to(address).stream())
                .map(KeptMails::kept)
                .toList();
    }

    @Override
    public void erase(PersonId person) {
        addresses.of(person).ifPresent(mails::dropTo);
    }

    @Override
    public int drop(Instant now) {
        return mails.dropExpired(now);
    }

    private static Kept kept(OutgoingMail mail) {
        var fields = new LinkedHashMap<String, String>();
        fields.put("to", mail.recipient());
        fields.put("subject", mail.subject());
        fields.put("expires", mail.expiresAt().toString());
        return new Kept("platform", fields);
    }
}
