package eu.savoirfaire.platform.account.openid.provider;

import java.time.Instant;
import java.util.Optional;

/**
 * A person as a provider vouches for them.
 *
 * @param issuer with the subject, names the person for ever
 * @param address one that the provider has shown to be theirs; empty when it says none, or has not shown it
 * @param name what the provider calls them; may be empty
 * @param strong whether they showed the provider what we count as a second factor
 * @param authenticatedAt when they last showed the provider that it is them, if it says so
 */
public record KnownPerson(
        String issuer,
        String subject,
        Optional<String> address,
        String name,
        boolean strong,
        Optional<Instant> authenticatedAt) {}
