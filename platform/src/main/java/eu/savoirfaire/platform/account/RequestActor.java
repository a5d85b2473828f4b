package eu.savoirfaire.platform.account;

import eu.savoirfaire.infra.access.Actor;
import eu.savoirfaire.infra.access.CurrentActor;
import io.micronaut.http.context.ServerRequestContext;
import jakarta.inject.Singleton;

/**
 * Whoever acts: the one named for the present block of code, else whoever is behind the present HTTP request, else the
 * program itself.
 */
@Singleton
public final class RequestActor implements CurrentActor {
    private static final ScopedValue<Actor> NAMED = ScopedValue.newInstance();

    /** Does {@code work} in the name of {@code actor}, such as the operator at the command line. */
    public static <T, X extends Throwable> T actingAs(Actor actor, ScopedValue.CallableOp<T, X> work) throws X {
        return ScopedValue.where(NAMED, actor).call(work);
    }

    @Override
    public Actor get() {
        if (NAMED.isBound()) {
            return NAMED.get();
        }
        return ServerRequestContext.currentRequest()
                .map(request -> SignedIn.of(request).map(SignedIn::actor).orElseGet(Actor::visitor))
                .orElseGet(Actor::system);
    }
}
