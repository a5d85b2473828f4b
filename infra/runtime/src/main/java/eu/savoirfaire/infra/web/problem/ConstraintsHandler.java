package eu.savoirfaire.infra.web.problem;

import eu.savoirfaire.infra.web.message.Messages;
import eu.savoirfaire.infra.web.visit.Visit;
import io.micronaut.context.annotation.Replaces;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.server.exceptions.ExceptionHandler;
import io.micronaut.validation.exceptions.ConstraintExceptionHandler;
import jakarta.inject.Singleton;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.ConstraintViolationException;

/** Tells which arguments break the constraints that their declaration states. */
@Singleton
@Replaces(ConstraintExceptionHandler.class)
final class ConstraintsHandler implements ExceptionHandler<ConstraintViolationException, HttpResponse<?>> {
    private final Problems problems;
    private final ProblemResponses responses;
    private final Messages messages;

    ConstraintsHandler(Problems problems, ProblemResponses responses, Messages messages) {
        this.problems = problems;
        this.responses = responses;
        this.messages = messages;
    }

    @Override
    @SuppressWarnings("rawtypes") // the interface is raw
    public HttpResponse<?> handle(HttpRequest request, ConstraintViolationException broken) {
        var visit = Visit.of(request);
        var rule = messages.text(visit.language(), "infra.parameter.unusable");
        var errors = broken.getConstraintViolations().stream()
                .map(violation -> new Problem.OfField(name(violation), rule))
                .distinct()
                .toList();
        return responses.answer(request, problems.ofFields(errors, visit));
    }

    /** The last part of the path: the method's name before it means nothing to a reader. */
    private static String name(ConstraintViolation<?> violation) {
        var path = violation.getPropertyPath().toString();
        return path.substring(path.lastIndexOf('.') + 1);
    }
}
