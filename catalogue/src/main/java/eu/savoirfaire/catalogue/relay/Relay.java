package eu.savoirfaire.catalogue.relay;

import eu.savoirfaire.catalogue.intake.contact.Contact;
import eu.savoirfaire.catalogue.intake.contact.ContactReader;
import eu.savoirfaire.catalogue.publication.PublishedSheet;
import eu.savoirfaire.infra.access.CurrentActor;
import eu.savoirfaire.infra.access.Permissions;
import eu.savoirfaire.infra.audit.AuditTrail;
import eu.savoirfaire.infra.event.EventLog;
import eu.savoirfaire.infra.identity.TimeOrderedIds;
import eu.savoirfaire.infra.vocabulary.Language;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.List;
import java.util.Map;

/** Takes messages of readers. They are kept until a mail server has them, and no longer. */
@Singleton
public class Relay {
    private final ContactReader contacts = new ContactReader();
    private final RelayMessages messages;
    private final EventLog events;
    private final AuditTrail audit;
    private final CurrentActor actor;
    private final Permissions permissions;
    private final TimeOrderedIds ids;
    private final Clock clock;

    Relay(
            RelayMessages messages,
            EventLog events,
            AuditTrail audit,
            CurrentActor actor,
            Permissions permissions,
            TimeOrderedIds ids,
            Clock clock) {
        this.messages = messages;
        this.events = events;
        this.audit = audit;
        this.actor = actor;
        this.permissions = permissions;
        this.ids = ids;
        this.clock = clock;
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

    /** Keeps a message, to be handed over. */
    @Transactional
    public void ask(PublishedSheet sheet, Question question, Language language) {
        permissions.require(actor.get(), "practice.relay", sheet.id().reference());
        var id = ids.next();
        messages.save(new RelayMessage(
                id,
                sheet.id().value(),
                question.name(),
                question.replyTo(),
                question.text(),
                language.code(),
                clock.instant()));
        events.append("relay/" + id, 1, List.of(new RelayEvent.QuestionAsked(sheet.id())));
        audit.record(actor.get(), "practice.relay", sheet.id().reference(), Map.of("code", sheet.code()));
    }
}
