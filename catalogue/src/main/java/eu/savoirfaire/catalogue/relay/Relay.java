package eu.savoirfaire.catalogue.relay;

import eu.savoirfaire.catalogue.contact.ContactPeople;
import eu.savoirfaire.catalogue.contact.ContactPerson;
import eu.savoirfaire.catalogue.intake.contact.Contact;
import eu.savoirfaire.catalogue.intake.contact.ContactReader;
import eu.savoirfaire.catalogue.publication.PublishedSheet;
import eu.savoirfaire.infra.access.CurrentActor;
import eu.savoirfaire.infra.access.Permissions;
import eu.savoirfaire.infra.audit.AuditTrail;
import eu.savoirfaire.infra.event.EventLog;
import eu.savoirfaire.infra.identity.TimeOrderedIds;
import eu.savoirfaire.infra.mail.Letter;
import eu.savoirfaire.infra.mail.Outbox;
import eu.savoirfaire.infra.web.message.Messages;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;

/** Takes messages of readers. They are kept until a mail server has them, and a week at most. */
@Singleton
public class Relay {
    private final ContactReader contacts = new ContactReader();
    private final ContactPeople people;
    private final Outbox outbox;
    private final Messages texts;
    private final EventLog events;
    private final AuditTrail audit;
    private final CurrentActor actor;
    private final Permissions permissions;
    private final TimeOrderedIds ids;

    Relay(
            ContactPeople people,
            Outbox outbox,
            Messages texts,
            EventLog events,
            AuditTrail audit,
            CurrentActor actor,
            Permissions permissions,
            TimeOrderedIds ids) {
        this.people = people;
        this.outbox = outbox;
        this.texts = texts;
        this.events = events;
        this.audit = audit;
        this.actor = actor;
        this.permissions = permissions;
        this.ids = ids;
    }

    /** Whether somebody can be reached. */
    public boolean reaches(PublishedSheet sheet) {
        return !addresses(sheet, "").isEmpty();
    }

    /** As what the people that a curator confirmed are shown, in their order; empty where nobody did. */
    public List<String> shown(PublishedSheet sheet) {
        return people.of(sheet.id()).stream().map(ContactPerson::shownAs).toList();
    }

    /**
     * The addresses of the people that were confirmed, else those in the contact section, each once; never shown to anybody.
     *
     * @param to the place of one of them, from 1; anything else means all
     */
    List<String> addresses(PublishedSheet sheet, String to) {
        var confirmed = people.of(sheet.id());
        var emails = confirmed.isEmpty()
                ? contacts.of(sheet.revision().sheet()).stream().map(Contact::emails)
                : chosen(confirmed, to).stream().map(ContactPerson::emails);
        return emails.flatMap(List::stream).distinct().toList();
    }

    private static List<ContactPerson> chosen(List<ContactPerson> all, String to) {
        var place = to.matches("[1-9]\\d?") ? Integer.parseInt(to) : 0;
        return place >= 1 && place <= all.size() ? List.of(all.get(place - 1)) : all;
    }

    /**
     * Writes to each of them, since one address that is dead would keep the mail from all. What the reader said is in those
     * mails alone, and gone with them.
     */
    @Transactional
    public void ask(PublishedSheet sheet, Question question) {
        permissions.require(actor.get(), "practice.relay", sheet.id().reference());
        addresses(sheet, question.to()).forEach(address -> outbox.write(letter(sheet, question, address)));
        events.append("relay/" + ids.next(), 1, List.of(new RelayEvent.QuestionAsked(sheet.id())));
        audit.record(actor.get(), "practice.relay", sheet.id().reference(), Map.of("code", sheet.code()));
    }

    private Letter letter(PublishedSheet sheet, Question question, String address) {
        var language = sheet.language();
        var text = texts.text(language, "catalogue.relay.mail.lead", sheet.title(), question.name())
                + "\n\n" + question.text() + "\n\n"
                + texts.text(language, "catalogue.relay.mail.answer", question.replyTo());
        var subject = texts.text(language, "catalogue.relay.mail.subject", sheet.code());
        return Letter.plain("relay", List.of(address), subject, text, Outbox.LONGEST_WAIT)
                .answeredTo(question.replyTo());
    }
}
