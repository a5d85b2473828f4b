package eu.savoirfaire.platform.account.openid;

import eu.savoirfaire.infra.refusal.Refused;
import eu.savoirfaire.infra.web.guard.Sender;
import eu.savoirfaire.infra.web.message.Label;
import eu.savoirfaire.infra.web.visit.Address;
import eu.savoirfaire.platform.account.AccountRefusal;
import eu.savoirfaire.platform.account.Secret;
import eu.savoirfaire.platform.account.SignedIn;
import eu.savoirfaire.platform.account.challenge.BrowserCookie;
import eu.savoirfaire.platform.account.openid.provider.Departure;
import eu.savoirfaire.platform.account.openid.provider.Provider;
import eu.savoirfaire.platform.account.openid.provider.Providers;
import eu.savoirfaire.platform.account.way.Offer;
import eu.savoirfaire.platform.account.way.SiteAddress;
import eu.savoirfaire.platform.account.way.WayIn;
import eu.savoirfaire.platform.account.way.WayRefusal;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.cookie.Cookie;
import jakarta.inject.Singleton;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Where people leave for their providers and come back, and by what their browser is recognised. */
@Singleton
class ProviderDoor implements WayIn {
    private final Providers providers;
    private final Identities identities;
    private final SiteAddress address;
    private final BrowserCookie cookie;

    ProviderDoor(Providers providers, Identities identities, SiteAddress address, Sender sender) {
        this.providers = providers;
        this.identities = identities;
        this.address = address;
        // the way to the provider, and then time to decide
        this.cookie = new BrowserCookie(sender, "openid", Step.LIFE.plus(Step.LIFE));
    }

    /** @throws Refused when the site does not know where it is reached */
    Departure departure(HttpRequest<?> request, Step step) {
        var here = address.of(request).orElseThrow(() -> new Refused(new WayRefusal.NoAddress()));
        return new Departure(
                step.state(),
                step.nonce(),
                step.verifier(),
                URI.create(here + "/account/openid/back/" + step.provider()));
    }

    Secret browser(HttpRequest<?> request) {
        return cookie.of(request).orElseThrow(() -> new Refused(new AccountRefusal.StepOver()));
    }

    Cookie away(HttpRequest<?> request, Secret browser) {
        return cookie.with(request, browser);
    }

    Cookie back(HttpRequest<?> request) {
        return cookie.gone(request);
    }

    /** The address at which somebody sets out. */
    static String towards(Provider provider, String next) {
        var page = Address.of("/account/openid/with/" + provider.name());
        return (next.isEmpty() ? page : page.with("next", next)).toString();
    }

    @Override
    public Optional<Offer> own() {
        return providers.all().isEmpty()
                ? Optional.empty()
                : Optional.of(Offer.link(Label.key("platform.openid"), "/account/openid"));
    }

    @Override
    public List<Offer> offers(HttpRequest<?> request, Moment moment, String next) {
        if (providers.all().isEmpty()) {
            return List.of();
        }
        return switch (moment) {
            case ENTER ->
                providers.all().stream()
                        .map(one -> offer("platform.openid.enter", one, towards(one, next)))
                        .toList();
            case PROVE -> {
                var linked = linked(SignedIn.require(request));
                yield providers.all().stream()
                        .filter(one -> linked.contains(one.name()))
                        .map(one -> offer("platform.openid.prove", one, proving(one, next)))
                        .toList();
            }
        };
    }

    private Set<String> linked(SignedIn who) {
        return identities.of(who.person()).stream().map(Identity::provider).collect(Collectors.toSet());
    }

    private static String proving(Provider provider, String next) {
        return towards(provider, next) + (next.isEmpty() ? "?" : "&") + "for=prove";
    }

    private static Offer offer(String key, Provider provider, String href) {
        return Offer.link(Label.key(key, provider.label()), href);
    }
}
