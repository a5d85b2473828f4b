package eu.savoirfaire.platform.account.openid.provider;

import eu.savoirfaire.infra.refusal.Refused;
import jakarta.inject.Singleton;
import java.net.URI;
import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The providers that are configured; there may be none. */
@Singleton
public class Providers {
    private static final Pattern NAME = Pattern.compile("[a-z0-9][a-z0-9-]{0,39}");

    private final List<Provider> all;

    Providers(List<ProviderSettings> settings, ProviderConnection connection, Clock clock) {
        this.all = settings.stream()
                .sorted(Comparator.comparing(ProviderSettings::name))
                .map(one -> provider(one, connection, clock))
                .toList();
    }

    public List<Provider> all() {
        return all;
    }

    public Optional<Provider> named(String name) {
        return all.stream().filter(one -> one.name().equals(name)).findFirst();
    }

    /** @throws Refused when no provider has this name */
    public Provider require(String name) {
        return named(name).orElseThrow(() -> new Refused(new ProviderRefusal.NoProvider()));
    }

    private static Provider provider(ProviderSettings settings, ProviderConnection connection, Clock clock) {
        var issuer = required(settings, "issuer", settings.issuer());
        if (!NAME.matcher(settings.name()).matches() || !ProviderConnection.safe(URI.create(issuer))) {
            throw new IllegalArgumentException("savoir.openid." + settings.name()
                    + ": the name is of lower-case letters, digits and hyphens, and the issuer begins with https://");
        }
        var clientId = required(settings, "client-id", settings.clientId());
        var tokens = new Tokens(
                clientId,
                Optional.ofNullable(settings.clientSecret()).filter(secret -> !secret.isBlank()),
                set(settings.strongAcr()),
                set(settings.strongAmr()),
                connection);
        var label = settings.label() == null ? settings.name() : settings.label();
        return new Provider(settings.name(), label, issuer, clientId, tokens, connection, clock);
    }

    private static String required(ProviderSettings settings, String name, @Nullable String value) {
        if (value == null || value.isBlank()) {
            throw new IllegalArgumentException("savoir.openid." + settings.name() + "." + name + " is missing");
        }
        return value;
    }

    private static Set<String> set(@Nullable List<String> values) {
        return values == null ? Set.of() : Set.copyOf(values);
    }
}
