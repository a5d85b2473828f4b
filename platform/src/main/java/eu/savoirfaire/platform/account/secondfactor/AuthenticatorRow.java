package eu.savoirfaire.platform.account.secondfactor;

import eu.savoirfaire.infra.access.PersonId;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;
import java.util.UUID;

/** @param secret sealed with the key of the person */
@MappedEntity(value = "authenticator", schema = "platform")
record AuthenticatorRow(@Id UUID accountId, String secret, long lastStep, boolean confirmed, Instant addedAt) {

    static AuthenticatorRow of(Authenticator authenticator, String sealed, Instant now) {
        return new AuthenticatorRow(
                authenticator.person().value(), sealed, authenticator.lastStep(), authenticator.confirmed(), now);
    }

    PersonId person() {
        return new PersonId(accountId);
    }

    Authenticator authenticator(String opened) {
        return new Authenticator(person(), opened, lastStep, confirmed);
    }
}
