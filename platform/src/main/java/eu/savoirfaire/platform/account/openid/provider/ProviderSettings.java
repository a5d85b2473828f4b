package eu.savoirfaire.platform.account.openid.provider;

import io.micronaut.context.annotation.EachProperty;
import io.micronaut.context.annotation.Parameter;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A provider: {@code savoir.openid.<name>.*}.
 *
 * @param name in addresses: lower-case letters, digits and hyphens
 * @param issuer such as {@code https://id.example.org}; without encryption only on this machine
 * @param clientId as the provider knows us
 * @param clientSecret none for a client that the provider knows by PKCE alone
 * @param label what people know the provider by
 * @param strongAcr authentication contexts ({@code acr}) that count as a second factor
 * @param strongAmr authentication methods ({@code amr}, RFC 8176) of which one counts as a second factor
 */
@EachProperty("savoir.openid")
public record ProviderSettings(
        @Parameter String name,
        @Nullable String issuer,
        @Nullable String clientId,
        @Nullable String clientSecret,
        @Nullable String label,
        @Nullable List<String> strongAcr,
        @Nullable List<String> strongAmr) {}
