package eu.savoirfaire.infra.web.problem;

import eu.savoirfaire.infra.web.visit.Visit;
import io.micronaut.context.annotation.Replaces;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.MutableHttpResponse;
import io.micronaut.http.server.exceptions.ExceptionHandler;
import io.micronaut.security.authentication.AuthorizationException;
import io.micronaut.security.authentication.DefaultAuthorizationExceptionHandler;
import jakarta.inject.Singleton;

/** Tells that a route is closed: 401 to a visitor, 403 to somebody signed in. */
@Singleton
@Replaces(DefaultAuthorizationExceptionHandler.class)
final class AuthorizationHandler implements ExceptionHandler<AuthorizationException, MutableHttpResponse<?>> {
    private final Problems problems;
    private final ProblemResponses responses;

    AuthorizationHandler(Problems problems, ProblemResponses responses) {
        this.problems = problems;
        this.responses = responses;
    }

    @Override
    @SuppressWarnings("rawtypes") // the interface is raw
    public MutableHttpResponse<?> handle(HttpRequest request, AuthorizationException refused) {
        return responses.answer(request, problems.of(refused.isForbidden() ? 403 : 401, Visit.of(request)));
    }
}
