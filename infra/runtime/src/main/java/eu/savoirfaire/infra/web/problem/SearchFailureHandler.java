package eu.savoirfaire.infra.web.problem;

import eu.savoirfaire.infra.search.result.SearchFailure;
import eu.savoirfaire.infra.web.visit.Visit;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.server.exceptions.ExceptionHandler;
import jakarta.inject.Singleton;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Tells that search cannot answer for the moment; the cause is for the log. */
@Singleton
final class SearchFailureHandler implements ExceptionHandler<SearchFailure, HttpResponse<?>> {
    private static final Logger LOG = LoggerFactory.getLogger(SearchFailureHandler.class);

    private final Problems problems;
    private final ProblemResponses responses;

    SearchFailureHandler(Problems problems, ProblemResponses responses) {
        this.problems = problems;
        this.responses = responses;
    }

    @Override
    @SuppressWarnings("rawtypes") // the interface is raw
    public HttpResponse<?> handle(HttpRequest request, SearchFailure failure) {
        LOG.error("Search is not available", failure);
        return responses.answer(request, problems.of(failure.refusal(), Visit.of(request)));
    }
}
