package eu.savoirfaire.platform.account.openid;

import eu.savoirfaire.infra.access.PersonId;
import eu.savoirfaire.platform.account.EmailAddress;
import eu.savoirfaire.platform.account.openid.provider.KnownPerson;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A person on the way to their provider and back; then somebody who came back and is nobody's yet.
 *
 * @param browserHash of the secret that the browser keeps
 * @param accountId who is signed in, if anybody
 * @param onward where they want to go
 * @param issuer of whoever came back, and null before; so are subject, address and name
 */
@MappedEntity(value = "openid_step", schema = "platform")
record Step(
        @Id UUID id,
        String browserHash,
        String provider,
        Purpose purpose,
        @Nullable UUID accountId,
        String state,
        String nonce,
        String verifier,
        String onward,
        @Nullable String issuer,
        @Nullable String subject,
        @Nullable String address,
        @Nullable String name,
        boolean strong,
        Instant expiresAt) {

    /** How long a person may take at the provider, and then to decide. */
    static final Duration LIFE = Duration.ofMinutes(10);

    enum Purpose {
        ENTER,
        PROVE,
        /** Came back, and is nobody's yet. */
        ARRIVED
    }

    /** What only we and the provider know of this way. */
    record Chances(String state, String nonce, String verifier) {}

    static Step away(
            UUID id,
            String browserHash,
            String provider,
            Purpose purpose,
            Optional<PersonId> person,
            String onward,
            Chances chances,
            Instant now) {
        return new Step(
                id,
                browserHash,
                provider,
                purpose,
                person.map(PersonId::value).orElse(null),
                chances.state(),
                chances.nonce(),
                chances.verifier(),
                onward,
                null,
                null,
                null,
                null,
                false,
                now.plus(LIFE));
    }

    /** The person came back, and the browser keeps another secret from now on. */
    Step arrived(UUID otherId, String otherHash, KnownPerson person, String called, Instant now) {
        return new Step(
                otherId,
                otherHash,
                provider,
                Purpose.ARRIVED,
                accountId,
                "",
                "",
                "",
                onward,
                person.issuer(),
                person.subject(),
                person.address()
                        .flatMap(EmailAddress::of)
                        .map(EmailAddress::text)
                        .orElse(null),
                called,
                person.strong(),
                now.plus(LIFE));
    }

    /** An address that the provider has shown to be theirs. */
    Optional<EmailAddress> shownAddress() {
        return Optional.ofNullable(address).map(EmailAddress::new);
    }
}
