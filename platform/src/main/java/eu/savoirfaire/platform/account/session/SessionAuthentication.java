package eu.savoirfaire.platform.account.session;

import eu.savoirfaire.infra.access.Role;
import eu.savoirfaire.infra.web.guard.SessionCookie;
import eu.savoirfaire.platform.account.Secret;
import eu.savoirfaire.platform.account.SignedIn;
import io.micronaut.http.HttpRequest;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.security.authentication.Authentication;
import io.micronaut.security.filters.AuthenticationFetcher;
import jakarta.inject.Named;
import jakarta.inject.Singleton;
import java.util.concurrent.ExecutorService;
import org.reactivestreams.Publisher;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Scheduler;
import reactor.core.scheduler.Schedulers;

/** Finds the person behind a request by the cookie of their session. */
@Singleton
final class SessionAuthentication implements AuthenticationFetcher<HttpRequest<?>> {
    /** Files that nobody has to be known for. */
    private static final String SAME_FOR_ALL = "/static/";

    private final SessionCookie cookie;
    private final Sessions sessions;
    private final Behalf behalf;
    private final Scheduler blocking;

    SessionAuthentication(
            SessionCookie cookie,
            Sessions sessions,
            Behalf behalf,
            @Named(TaskExecutors.BLOCKING) ExecutorService executor) {
        this.cookie = cookie;
        this.sessions = sessions;
        this.behalf = behalf;
        this.blocking = Schedulers.fromExecutorService(executor);
    }

    @Override
    public Publisher<Authentication> fetchAuthentication(HttpRequest<?> request) {
        var sent = cookie.of(request);
        if (sent.isEmpty() || request.getPath().startsWith(SAME_FOR_ALL)) {
            return Mono.empty();
        }
        var secret = new Secret(sent.get());
        return Mono.fromSupplier(() -> sessions.open(secret).map(this::inWhosePlace))
                .subscribeOn(blocking)
                .flatMap(found -> Mono.justOrEmpty(found))
                .map(who -> authenticated(request, who));
    }

    private SignedIn inWhosePlace(SignedIn who) {
        return behalf.of(who).map(who::actingFor).orElse(who);
    }

    private static Authentication authenticated(HttpRequest<?> request, SignedIn who) {
        who.attachTo(request);
        var actor = who.actor();
        return Authentication.build(
                actor.name(), actor.roles().stream().map(Role::name).toList());
    }
}
