package eu.savoirfaire.platform.account.openid;

import eu.savoirfaire.infra.refusal.Refused;
import eu.savoirfaire.infra.web.guard.SessionCookie;
import eu.savoirfaire.infra.web.visit.Address;
import eu.savoirfaire.platform.account.Account;
import eu.savoirfaire.platform.account.Accounts;
import eu.savoirfaire.platform.account.challenge.Challenge.Purpose;
import eu.savoirfaire.platform.account.challenge.ChallengeCookie;
import eu.savoirfaire.platform.account.challenge.Challenges;
import eu.savoirfaire.platform.account.form.Onward;
import eu.savoirfaire.platform.account.secondfactor.SecondFactors;
import eu.savoirfaire.platform.account.session.Device;
import eu.savoirfaire.platform.account.session.Session;
import eu.savoirfaire.platform.account.session.Sessions;
import eu.savoirfaire.platform.account.trial.FailedTrials;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MutableHttpResponse;
import jakarta.inject.Singleton;
import java.net.URI;
import java.util.Optional;

/**
 * Lets in whoever a provider vouches for. A provider is one factor, unless it says that it asked for two: whoever has set up a
 * second one here is asked for it as ever.
 */
@Singleton
class Entry {
    private final Accounts accounts;
    private final Identities identities;
    private final SecondFactors secondFactors;
    private final Challenges challenges;
    private final Sessions sessions;
    private final FailedTrials failures;
    private final SessionCookie cookie;
    private final ChallengeCookie step;

    Entry(
            Accounts accounts,
            Identities identities,
            SecondFactors secondFactors,
            Challenges challenges,
            Sessions sessions,
            FailedTrials failures,
            SessionCookie cookie,
            ChallengeCookie step) {
        this.accounts = accounts;
        this.identities = identities;
        this.secondFactors = secondFactors;
        this.challenges = challenges;
        this.sessions = sessions;
        this.failures = failures;
        this.cookie = cookie;
        this.step = step;
    }

    /** @throws Refused when the account does not count any more */
    MutableHttpResponse<?> by(HttpRequest<?> request, Identity identity, boolean strong, String onward) {
        var account = accounts.find(identity.person())
                .filter(found -> found.active() && !found.demo())
                .orElseThrow(() -> {
                    failures.record(Optional.of(identity.person()), FailedTrials.Method.PROVIDER);
                    return new Refused(new IdentityRefusal.NotThem());
                });
        identities.used(identity);
        return strong || !secondFactors.has(account.id())
                ? entered(request, account, strong, onward)
                : askedForMore(request, account, onward);
    }

    MutableHttpResponse<?> entered(HttpRequest<?> request, Account account, boolean strong, String onward) {
        var secret = sessions.begin(account, Device.of(request), strong);
        var sleeping = account.needsSecondFactor() && !strong;
        return HttpResponse.seeOther(sleeping ? URI.create("/account/second-factor") : Onward.to(onward))
                .cookie(cookie.with(request, secret.text(), strong ? Session.STRONG_LIFE : Session.LIFE));
    }

    private MutableHttpResponse<?> askedForMore(HttpRequest<?> request, Account account, String onward) {
        var begun = challenges.begin(Purpose.SECOND_FACTOR, Optional.of(account.id()), account.address(), false);
        var page = Address.of("/account/code");
        return HttpResponse.seeOther(URI.create((onward.isEmpty() ? page : page.with("next", onward)).toString()))
                .cookie(step.with(request, begun.browser()));
    }
}
