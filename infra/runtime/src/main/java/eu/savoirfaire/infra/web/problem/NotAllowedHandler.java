package eu.savoirfaire.infra.web.problem;

import eu.savoirfaire.infra.access.NotAllowed;
import eu.savoirfaire.infra.web.visit.Visit;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.server.exceptions.ExceptionHandler;
import jakarta.inject.Singleton;

/** Tells that the actor may not do this, without saying whether the thing exists. */
@Singleton
final class NotAllowedHandler implements ExceptionHandler<NotAllowed, HttpResponse<?>> {
    private final Problems problems;
    private final ProblemResponses responses;

    NotAllowedHandler(Problems problems, ProblemResponses responses) {
        this.problems = problems;
        this.responses = responses;
    }

    @Override
    @SuppressWarnings("rawtypes") // the interface is raw
    public HttpResponse<?> handle(HttpRequest request, NotAllowed refused) {
        return responses.answer(request, problems.of(403, Visit.of(request)));
    }
}
