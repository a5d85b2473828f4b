package eu.savoirfaire.infra.mail;

import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toMap;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A mail on its way; gone as soon as the mail server has it.
 *
 * @param recipients a line each
 * @param headers a line each, as {@code Name: value}
 * @param attempts how often the mail server did not take it
 * @param dueAt when to try
 */
@MappedEntity(value = "outgoing_mail", schema = "infra")
record OutgoingMail(
        @Id UUID id,
        String messageId,
        String recipients,
        @Nullable String replyTo,
        String subject,
        String body,
        @Nullable String html,
        String headers,
        @Nullable String calendar,
        int attempts,
        Instant writtenAt,
        Instant dueAt,
        Instant expiresAt) {

    static OutgoingMail of(UUID id, Mail mail, Instant now, Instant expiresAt) {
        return new OutgoingMail(
                id,
                mail.id(),
                String.join("\n", mail.to()),
                mail.replyTo().orElse(null),
                mail.subject(),
                mail.text(),
                mail.html().orElse(null),
                mail.headers().entrySet().stream()
                        .map(header -> header.getKey() + ": " + header.getValue())
                        .sorted()
                        .collect(joining("\n")),
                mail.calendar().orElse(null),
                0,
                now,
                now,
                expiresAt);
    }

    Mail mail() {
        return new Mail(
                messageId,
                List.of(recipients.split("\n")),
                Optional.ofNullable(replyTo),
                subject,
                body,
                Optional.ofNullable(html),
                headerMap(),
                Optional.ofNullable(calendar));
    }

    private Map<String, String> headerMap() {
        return headers.lines().map(line -> line.split(": ", 2)).collect(toMap(parts -> parts[0], parts -> parts[1]));
    }
}
