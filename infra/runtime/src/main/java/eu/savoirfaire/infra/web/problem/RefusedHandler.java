package eu.savoirfaire.infra.web.problem;

import eu.savoirfaire.infra.refusal.Refused;
import eu.savoirfaire.infra.web.refusal.WebRefusal;
import eu.savoirfaire.infra.web.visit.Visit;
import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.server.exceptions.ExceptionHandler;
import jakarta.inject.Singleton;

/** Tells an expected refusal. */
@Singleton
final class RefusedHandler implements ExceptionHandler<Refused, HttpResponse<?>> {
    private final Problems problems;
    private final ProblemResponses responses;

    RefusedHandler(Problems problems, ProblemResponses responses) {
        this.problems = problems;
        this.responses = responses;
    }

    @Override
    @SuppressWarnings("rawtypes") // the interface is raw
    public HttpResponse<?> handle(HttpRequest request, Refused refused) {
        var problem = problems.of(refused.refusal(), Visit.of(request));
        var response = responses.answer(request, problem);
        return refused.refusal() instanceof WebRefusal.TooMany limit
                ? response.header(HttpHeaders.RETRY_AFTER, Long.toString(limit.seconds()))
                : response;
    }
}
