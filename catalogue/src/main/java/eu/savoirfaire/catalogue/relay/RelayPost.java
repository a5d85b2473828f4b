package eu.savoirfaire.catalogue.relay;

import eu.savoirfaire.catalogue.PracticeId;
import eu.savoirfaire.catalogue.publication.PublishedSheets;
import eu.savoirfaire.infra.event.Reaction;
import eu.savoirfaire.infra.event.RecordedEvent;
import eu.savoirfaire.infra.mail.Mail;
import eu.savoirfaire.infra.mail.MailServer;
import eu.savoirfaire.infra.vocabulary.Language;
import eu.savoirfaire.infra.web.message.Messages;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;

/**
 * Hands messages over to the mail server. Without one they wait: whatever waits goes with the first message after it was
 * configured.
 */
@Singleton
class RelayPost implements Reaction {
    private final RelayMessages messages;
    private final PublishedSheets sheets;
    private final Relay relay;
    private final MailServer server;
    private final Messages texts;

    RelayPost(RelayMessages messages, PublishedSheets sheets, Relay relay, MailServer server, Messages texts) {
        this.messages = messages;
        this.sheets = sheets;
        this.relay = relay;
        this.server = server;
        this.texts = texts;
    }

    @Override
    public String name() {
        return "catalogue.relay-post";
    }

    @Override
    public boolean concerns(RecordedEvent event) {
        return event.data() instanceof RelayEvent.QuestionAsked;
    }

    @Override
    @Transactional
    public void react(RecordedEvent event) {
        if (server.isConfigured()) {
            messages.findAllOrderBySentAt().forEach(this::send);
        }
    }

    /** The row goes in the transaction of the hand-over: if the server does not take the mail, it is still there. */
    private void send(RelayMessage message) {
        if (messages.take(message.id()) > 0) {
            sheets.all(List.of(new PracticeId(message.practiceId()))).stream()
                    .filter(relay::reaches)
                    .findFirst()
                    .ifPresent(sheet -> server.send(new Mail(
                            "relay-" + message.id(),
                            relay.addresses(sheet),
                            Optional.of(message.replyTo()),
                            texts.text(sheet.language(), "catalogue.relay.mail.subject", sheet.code()),
                            text(message, sheet.language(), sheet.title()))));
        }
    }

    private String text(RelayMessage message, Language language, String title) {
        return texts.text(language, "catalogue.relay.mail.lead", title, message.senderName())
                + "\n\n" + message.body() + "\n\n"
                + texts.text(language, "catalogue.relay.mail.answer", message.replyTo());
    }
}
