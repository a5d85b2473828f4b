package eu.savoirfaire.platform.account.secondfactor;

import eu.savoirfaire.infra.access.PersonId;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;
import java.util.UUID;

@MappedEntity(value = "authenticator", schema = "platform")
record AuthenticatorRow(@Id UUID accountId, String secret, long lastStep, boolean confirmed, Instant addedAt) {

    static AuthenticatorRow of(Authenticator authenticator, Instant now) {
        return new AuthenticatorRow(
                authenticator.person().value(),
                authenticator.secret(),
                authenticator.lastStep(),
                authenticator.confirmed(),
                now);
    }

    Authenticator authenticator() {
        return new Authenticator(new PersonId(accountId), secret, lastStep, confirmed);
    }
}
