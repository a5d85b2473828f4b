package eu.savoirfaire.infra.web.visit;

import io.micronaut.context.annotation.Primary;
import io.micronaut.context.annotation.Replaces;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.server.util.locale.CompositeHttpLocaleResolver;
import io.micronaut.http.server.util.locale.HttpLocaleResolver;
import jakarta.inject.Singleton;
import java.util.Locale;
import java.util.Optional;

/** The framework's locale is the visit's language: one of five, so that nothing is ever cached by a stranger's header. */
@Singleton
@Primary
@Replaces(CompositeHttpLocaleResolver.class)
final class VisitLocaleResolver implements HttpLocaleResolver {
    @Override
    public Optional<Locale> resolve(HttpRequest<?> request) {
        return Optional.of(resolveOrDefault(request));
    }

    @Override
    public Locale resolveOrDefault(HttpRequest<?> request) {
        return Visit.of(request).language().locale();
    }
}
