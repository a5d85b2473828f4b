package eu.savoirfaire.platform.account.session;

import eu.savoirfaire.infra.access.PersonId;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;
import java.util.UUID;

@MappedEntity(value = "session", schema = "platform")
record SessionRow(
        @Id UUID id,
        String hash,
        UUID accountId,
        String device,
        boolean strong,
        Instant begunAt,
        Instant provenAt,
        Instant seenAt,
        Instant expiresAt) {

    static SessionRow of(Session session, String hash) {
        return new SessionRow(
                session.id(),
                hash,
                session.person().value(),
                session.device(),
                session.strong(),
                session.begunAt(),
                session.provenAt(),
                session.seenAt(),
                session.expiresAt());
    }

    Session session() {
        return new Session(id, new PersonId(accountId), device, strong, begunAt, provenAt, seenAt, expiresAt);
    }
}
