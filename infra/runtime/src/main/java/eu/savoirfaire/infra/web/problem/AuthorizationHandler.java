package eu.savoirfaire.infra.web.problem;

import eu.savoirfaire.infra.web.page.SignInDoor;
import eu.savoirfaire.infra.web.visit.Visit;
import io.micronaut.context.annotation.Replaces;
import io.micronaut.http.HttpMethod;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.MutableHttpResponse;
import io.micronaut.http.server.exceptions.ExceptionHandler;
import io.micronaut.security.authentication.AuthorizationException;
import io.micronaut.security.authentication.DefaultAuthorizationExceptionHandler;
import jakarta.inject.Singleton;
import org.jspecify.annotations.Nullable;

/** Tells that a route is closed: to a visitor 401, or the page to sign in where one can; 403 to somebody signed in. */
@Singleton
@Replaces(DefaultAuthorizationExceptionHandler.class)
final class AuthorizationHandler implements ExceptionHandler<AuthorizationException, MutableHttpResponse<?>> {
    private final Problems problems;
    private final ProblemResponses responses;
    private final @Nullable SignInDoor door;

    AuthorizationHandler(Problems problems, ProblemResponses responses, @Nullable SignInDoor door) {
        this.problems = problems;
        this.responses = responses;
        this.door = door;
    }

    @Override
    @SuppressWarnings("rawtypes") // the interface is raw
    public MutableHttpResponse<?> handle(HttpRequest request, AuthorizationException refused) {
        if (door != null && !refused.isForbidden() && request.getMethod() == HttpMethod.GET && wantsPage(request)) {
            return HttpResponse.seeOther(door.before(request));
        }
        return responses.answer(request, problems.of(refused.isForbidden() ? 403 : 401, Visit.of(request)));
    }

    private static boolean wantsPage(HttpRequest<?> request) {
        return !Visit.of(request).byProgram() && request.accept().contains(MediaType.TEXT_HTML_TYPE);
    }
}
