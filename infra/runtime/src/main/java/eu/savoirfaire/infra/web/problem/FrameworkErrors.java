package eu.savoirfaire.infra.web.problem;

import eu.savoirfaire.infra.web.guard.SecurityHeaders;
import eu.savoirfaire.infra.web.refusal.WebRefusal;
import eu.savoirfaire.infra.web.visit.Visit;
import io.micronaut.core.bind.annotation.Bindable;
import io.micronaut.core.convert.exceptions.ConversionErrorException;
import io.micronaut.core.type.Argument;
import io.micronaut.http.MutableHttpResponse;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.codec.CodecException;
import io.micronaut.http.server.exceptions.response.ErrorContext;
import io.micronaut.http.server.exceptions.response.ErrorResponseProcessor;
import io.micronaut.json.JsonSyntaxException;
import io.micronaut.web.router.exceptions.UnsatisfiedRouteException;
import jakarta.inject.Singleton;

/** Everything that the framework itself refuses: unknown routes, wrong types, broken bodies, sizes, methods. */
@Singleton
final class FrameworkErrors implements ErrorResponseProcessor<Object> {
    private final Problems problems;
    private final ProblemResponses responses;
    private final Incidents incidents;
    private final SecurityHeaders headers;

    FrameworkErrors(Problems problems, ProblemResponses responses, Incidents incidents, SecurityHeaders headers) {
        this.problems = problems;
        this.responses = responses;
        this.incidents = incidents;
        this.headers = headers;
    }

    @Override
    @SuppressWarnings("unchecked") // the body is text or bytes, as the processor may choose
    public MutableHttpResponse<Object> processResponse(ErrorContext context, MutableHttpResponse<?> response) {
        var problem = problem(context, response.code());
        var answer = (MutableHttpResponse<Object>) responses.answer(context.getRequest(), problem, response);
        // the answer to what is no HTTP passes no filter
        headers.secure(context.getRequest(), answer);
        return answer;
    }

    private Problem problem(ErrorContext context, int status) {
        var visit = Visit.of(context.getRequest());
        var cause = context.getRootCause().orElse(null);
        return switch (cause) {
            case ConversionErrorException wrong -> unusable(wrong.getArgument(), "unreadable", visit);
            case UnsatisfiedRouteException missing -> unusable(missing.getArgument(), "missing", visit);
            case JsonSyntaxException broken -> problems.of(new WebRefusal.BadBody(), visit);
            case CodecException broken when status == 400 -> problems.of(new WebRefusal.BadBody(), visit);
            case null, default ->
                status == 500
                        ? problems.ofIncident(incidents.log(context.getRequest(), cause), visit)
                        : problems.of(status, visit);
        };
    }

    private Problem unusable(Argument<?> argument, String rule, Visit visit) {
        var metadata = argument.getAnnotationMetadata();
        if (metadata.hasAnnotation(Body.class)
                && metadata.stringValue(Body.class).isEmpty()) {
            return problems.of(new WebRefusal.BadBody(), visit);
        }
        var name = metadata.stringValue(Bindable.class)
                .filter(value -> !value.isEmpty())
                .orElse(argument.getName());
        return problems.of(WebRefusal.BadParameter.of(name, rule), visit);
    }
}
