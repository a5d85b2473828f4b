package eu.savoirfaire.infra.web.problem;

import eu.savoirfaire.infra.web.visit.Visit;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.server.exceptions.ExceptionHandler;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.sql.SQLTransientException;
import java.util.Objects;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Everything that nobody expected. */
@Singleton
final class UnexpectedHandler implements ExceptionHandler<Throwable, HttpResponse<?>> {
    private static final Logger LOG = LoggerFactory.getLogger(UnexpectedHandler.class);

    /** Causes may go round in a circle. */
    private static final int MOST_CAUSES = 20;

    private final Problems problems;
    private final ProblemResponses responses;
    private final Incidents incidents;

    UnexpectedHandler(Problems problems, ProblemResponses responses, Incidents incidents) {
        this.problems = problems;
        this.responses = responses;
        this.incidents = incidents;
    }

    @Override
    @SuppressWarnings("rawtypes") // the interface is raw
    public HttpResponse<?> handle(HttpRequest request, Throwable failure) {
        if (readerLeft(failure)) {
            LOG.debug("The reader left: {}", failure.getMessage());
            return HttpResponse.badRequest();
        }
        var visit = Visit.of(request);
        if (isPassing(failure)) {
            incidents.log(request, failure);
            return responses.answer(request, problems.of(HttpStatus.SERVICE_UNAVAILABLE.getCode(), visit));
        }
        try {
            return responses.answer(request, problems.ofIncident(incidents.log(request, failure), visit));
        } catch (RuntimeException pageFailed) {
            // the frame of the page itself is broken: say at least that it is
            return HttpResponse.serverError("500 " + incidents.log(request, pageFailed));
        }
    }

    /** Whether the database was only too busy: nothing was changed, and the same request may succeed in a moment. */
    private static boolean isPassing(Throwable failure) {
        return Stream.iterate(failure, Objects::nonNull, Throwable::getCause)
                .limit(MOST_CAUSES)
                .anyMatch(SQLTransientException.class::isInstance);
    }

    private static boolean readerLeft(Throwable failure) {
        return failure instanceof IOException
                && failure.getMessage() != null
                && (failure.getMessage().contains("Connection reset")
                        || failure.getMessage().contains("Broken pipe"));
    }
}
