package eu.savoirfaire.platform.account.passkey;

import eu.savoirfaire.infra.refusal.Refused;
import eu.savoirfaire.infra.web.guard.Sender;
import eu.savoirfaire.infra.web.message.Label;
import eu.savoirfaire.platform.account.AccountRefusal;
import eu.savoirfaire.platform.account.Secret;
import eu.savoirfaire.platform.account.challenge.BrowserCookie;
import eu.savoirfaire.platform.account.passkey.ceremony.Ceremony;
import eu.savoirfaire.platform.account.passkey.ceremony.RelyingParty;
import eu.savoirfaire.platform.account.way.Offer;
import eu.savoirfaire.platform.account.way.SiteAddress;
import eu.savoirfaire.platform.account.way.WayIn;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.cookie.Cookie;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;

/** Where passkeys are asked for, and by what a browser is recognised that was asked. */
@Singleton
class PasskeyDoor implements WayIn {
    private final SiteAddress address;
    private final BrowserCookie cookie;

    PasskeyDoor(SiteAddress address, Sender sender) {
        this.address = address;
        this.cookie = new BrowserCookie(sender, "passkey", Ceremony.LIFE);
    }

    /** Who asks; empty where browsers give no passkeys. */
    Optional<RelyingParty> site(HttpRequest<?> request) {
        return address.of(request).flatMap(RelyingParty::at);
    }

    RelyingParty requireSite(HttpRequest<?> request) {
        return site(request).orElseThrow(() -> new Refused(new PasskeyRefusal.NotHere()));
    }

    Secret browser(HttpRequest<?> request) {
        return cookie.of(request).orElseThrow(() -> new Refused(new AccountRefusal.StepOver()));
    }

    Cookie asked(HttpRequest<?> request, Secret browser) {
        return cookie.with(request, browser);
    }

    Cookie answered(HttpRequest<?> request) {
        return cookie.gone(request);
    }

    @Override
    public Optional<Offer> own() {
        return Optional.of(Offer.link(Label.key("platform.passkey"), "/account/passkeys"));
    }

    @Override
    public List<Offer> offers(HttpRequest<?> request, Moment moment, String next) {
        if (site(request).isEmpty()) {
            return List.of();
        }
        var action = moment == Moment.ENTER ? "/account/passkey" : "/account/prove/passkey";
        var text = moment == Moment.ENTER ? "platform.passkey.enter" : "platform.passkey.prove";
        return List.of(Offer.passkey(Label.key(text), action, action + "/options"));
    }
}
