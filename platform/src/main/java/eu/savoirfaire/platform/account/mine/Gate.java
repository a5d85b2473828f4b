package eu.savoirfaire.platform.account.mine;

import eu.savoirfaire.infra.refusal.Refused;
import eu.savoirfaire.infra.web.visit.Address;
import eu.savoirfaire.platform.account.AccountRefusal;
import eu.savoirfaire.platform.account.SignedIn;
import eu.savoirfaire.platform.account.session.Sessions;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import jakarta.inject.Singleton;
import java.net.URI;
import java.util.function.Function;

/** What protects an account is changed only by somebody who showed lately that it is them. */
@Singleton
public class Gate {
    private final Sessions sessions;

    Gate(Sessions sessions) {
        this.sessions = sessions;
    }

    /**
     * Goes on when the person showed it lately, else asks for it first.
     *
     * @param page to come back to
     */
    public HttpResponse<?> pass(HttpRequest<?> request, String page, Function<SignedIn, HttpResponse<?>> goOn) {
        var who = SignedIn.require(request);
        if (who.account().demo()) {
            throw new Refused(new AccountRefusal.MadeUp());
        }
        return sessions.fresh(who)
                ? goOn.apply(who)
                : HttpResponse.seeOther(URI.create(
                        Address.of("/account/prove").with("next", page).toString()));
    }
}
