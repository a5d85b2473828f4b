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
 * @param acting for whom they act in this session, if for anybody but themselves
 */
public record SignedIn(Account account, UUID session, boolean strong, Instant provenAt, Optional<ActingFor> acting) {
    private static final String ATTRIBUTE = "savoir.signed-in";

    /** Somebody who acts for themselves. */
    public SignedIn(Account account, UUID session, boolean strong, Instant provenAt) {
        this(account, session, strong, provenAt, Optional.empty());
    }

    /**
     * The person whose mandate somebody uses in a session.
     *
     * @param over whether they may no longer: then nothing is done in anybody's name until they have seen it
     * @param home the page to come back to
     */
    public record ActingFor(Account person, boolean over, String home) {}

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

    public SignedIn actingFor(ActingFor other) {
        return new SignedIn(account, session, strong, provenAt, Optional.of(other));
    }

    public PersonId person() {
        return account.id();
    }

    /** Whose account the request is about: that of the person acted for, else one's own. */
    public Account subject() {
        return acting.filter(other -> !other.over()).map(ActingFor::person).orElse(account);
    }

    /** Where to come back to. */
    public String home() {
        return acting.map(ActingFor::home).orElse("/account");
    }

    /** Who acts in the request. */
    public Actor actor() {
        return acting.map(this::inPlaceOf).orElseGet(this::self);
    }

    /** The person themselves, for whomever they act. */
    public Actor self() {
        return account.actor(strong);
    }

    private Actor inPlaceOf(ActingFor other) {
        return other.over()
                ? Actor.visitor()
                // roles that demand a second factor are the person's alone
                : self().workingFor(
                                other.person().id(), other.person().actor(false).roles());
    }
}
