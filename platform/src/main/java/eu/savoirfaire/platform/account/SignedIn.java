package eu.savoirfaire.platform.account;

import eu.savoirfaire.infra.access.Actor;
import eu.savoirfaire.infra.access.PersonId;
import io.micronaut.http.HttpRequest;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/**
 * The person behind a request.
 *
 * @param session the one that the request belongs to
 * @param strong whether it was begun with a second factor
 * @param provenAt when the person last showed that it is them
 */
public record SignedIn(Account account, UUID session, boolean strong, Instant provenAt) {
    private static final String ATTRIBUTE = "savoir.signed-in";

    /** Who is signed in, if anybody. */
    public static Optional<SignedIn> of(HttpRequest<?> request) {
        return request.getAttribute(ATTRIBUTE, SignedIn.class);
    }

    /** Who is signed in, on a page for such people alone. */
    public static SignedIn require(HttpRequest<?> request) {
        return of(request).orElseThrow(() -> new IllegalStateException("a closed route was taken by a visitor"));
    }

    /** Makes this the person behind the request from here on. */
    public void attachTo(HttpRequest<?> request) {
        request.setAttribute(ATTRIBUTE, this);
    }

    public PersonId person() {
        return account.id();
    }

    public Actor actor() {
        return account.actor(strong);
    }
}
