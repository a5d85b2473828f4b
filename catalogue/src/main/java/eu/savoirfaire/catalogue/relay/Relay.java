package eu.savoirfaire.catalogue.relay;

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
    private final Outbox outbox;
    private final Messages texts;
    private final EventLog events;
    private final AuditTrail audit;
    private final CurrentActor actor;
    private final Permissions permissions;
    private final TimeOrderedIds ids;

    Relay(
            Outbox outbox,
            Messages texts,
            EventLog events,
            AuditTrail audit,
            CurrentActor actor,
            Permissions permissions,
            TimeOrderedIds ids) {
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
        return !addresses(sheet).isEmpty();
    }

    /** The addresses in the contact section, each once; never shown to anybody. */
    List<String> addresses(PublishedSheet sheet) {
        return contacts.of(sheet.revision().sheet()).stream()
                .map(Contact::emails)
                .flatMap(List::stream)
                .distinct()
                .toList();
    }

    /** Writes to them. What the reader said is in that mail alone, and gone with it. */
    @Transactional
    public void ask(PublishedSheet sheet, Question question) {
        permissions.require(actor.get(), "practice.relay", sheet.id().reference());
        outbox.write(letter(sheet, question));
        events.append("relay/" + ids.next(), 1, List.of(new RelayEvent.QuestionAsked(sheet.id())));
        audit.record(actor.get(), "practice.relay", sheet.id().reference(), Map.of("code", sheet.code()));
    }

    private Letter letter(PublishedSheet sheet, Question question) {
        var language = sheet.language();
        var text = texts.text(language, "catalogue.relay.mail.lead", sheet.title(), question.name())
                + "\n\n" + question.text() + "\n\n"
                + texts.text(language, "catalogue.relay.mail.answer", question.replyTo());
        var subject = texts.text(language, "catalogue.relay.mail.subject", sheet.code());
        return Letter.plain("relay", addresses(sheet), subject, text, Outbox.LONGEST_WAIT)
                .answeredTo(question.replyTo());
    }
}
