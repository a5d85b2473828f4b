package eu.savoirfaire.infra.web.problem;

import eu.savoirfaire.infra.search.result.SearchFailure;
import eu.savoirfaire.infra.web.visit.Visit;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.server.exceptions.ExceptionHandler;
import jakarta.inject.Singleton;

/** Tells that the index is lost for the moment; the log keeps the reason. */
@Singleton
final class SearchFailureHandler implements ExceptionHandler<SearchFailure, HttpResponse<?>> {
    private final Problems problems;
    private final ProblemResponses responses;
    private final Incidents incidents;

    SearchFailureHandler(Problems problems, ProblemResponses responses, Incidents incidents) {
        this.problems = problems;
        this.responses = responses;
        this.incidents = incidents;
    }

    @Override
    @SuppressWarnings("rawtypes") // the interface is raw
    public HttpResponse<?> handle(HttpRequest request, SearchFailure failure) {
        incidents.log(request, failure);
        return responses.answer(request, problems.of(failure.refusal(), Visit.of(request)));
    }
}
