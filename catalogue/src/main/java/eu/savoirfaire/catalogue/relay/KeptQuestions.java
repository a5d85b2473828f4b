package eu.savoirfaire.catalogue.relay;

import eu.savoirfaire.infra.access.PersonId;
import eu.savoirfaire.infra.privacy.PersonAddress;
import eu.savoirfaire.infra.privacy.PersonalData;
import eu.savoirfaire.infra.privacy.RetentionRule;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;

/** The questions that wait for a mail server: known as a person's by the address for the answer, and not kept for long. */
@Singleton
final class KeptQuestions implements PersonalData, RetentionRule {
    /** After that nobody expects an answer. */
    static final Duration LIFE = Duration.ofDays(7);

    private final RelayMessages messages;
    private final PersonAddress addresses;

    KeptQuestions(RelayMessages messages, PersonAddress addresses) {
        this.messages = messages;
        this.addresses = addresses;
    }

    @Override
    public String part() {
        return "questions";
    }

    @Override
    public String name() {
        return "questions";
    }

    @Override
    public List<Kept> of(PersonId person) {
        return addresses.of(person).stream()
                .flatMap(address -> messages.answeredTo(address).stream())
                .map(KeptQuestions::kept)
                .toList();
    }

    @Override
    public void erase(PersonId person) {
        addresses.of(person).ifPresent(messages::dropAnsweredTo);
    }

    @Override
    public int drop(Instant now) {
        return messages.dropSentUntil(now.minus(LIFE));
    }

    private static Kept kept(RelayMessage message) {
        var fields = new LinkedHashMap<String, String>();
        fields.put("name", message.senderName());
        fields.put("answer-to", message.replyTo());
        fields.put("text", message.body());
        fields.put("sent", message.sentAt().toString());
        return new Kept("catalogue", fields);
    }
}
