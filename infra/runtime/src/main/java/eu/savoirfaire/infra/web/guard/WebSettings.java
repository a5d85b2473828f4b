package eu.savoirfaire.infra.web.guard;

import io.micronaut.context.annotation.ConfigurationProperties;
import io.micronaut.core.bind.annotation.Bindable;
import org.jspecify.annotations.Nullable;

/**
 * How the server stands in the network: {@code savoir.web.*}.
 *
 * @param behindProxy whether a proxy of our own stands in front, whose {@code X-Forwarded-For} and
 *     {@code X-Forwarded-Proto} may be believed; without one anybody could write them
 * @param signatureKey the secret that signs form tokens, the same on every node and after every start; without one a
 *     random key is made, and open forms expire with a restart
 */
@ConfigurationProperties("savoir.web")
public record WebSettings(
        @Bindable(defaultValue = "false") boolean behindProxy,
        @Nullable String signatureKey) {}
