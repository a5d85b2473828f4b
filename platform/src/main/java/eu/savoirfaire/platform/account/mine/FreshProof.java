package eu.savoirfaire.platform.account.mine;

import eu.savoirfaire.infra.refusal.Refused;
import eu.savoirfaire.infra.web.visit.Address;
import eu.savoirfaire.platform.account.AccountRefusal;
import eu.savoirfaire.platform.account.SignedIn;
import eu.savoirfaire.platform.account.session.Sessions;
import io.micronaut.http.HttpMethod;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import jakarta.inject.Singleton;
import java.net.URI;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * What protects accounts, and what others may do, is changed only by somebody who showed lately that it is them. A form that
 * was opened in time may be finished without hurry.
 */
@Singleton
public class FreshProof {
    private final Sessions sessions;

    FreshProof(Sessions sessions) {
        this.sessions = sessions;
    }

    /**
     * For what protects one's own account: goes on when the person showed it lately, else asks for it first. The demo's people
     * cannot change it.
     *
     * @param page to come back to
     */
    public HttpResponse<?> own(HttpRequest<?> request, String page, Function<SignedIn, HttpResponse<?>> goOn) {
        var who = SignedIn.require(request);
        if (who.account().demo()) {
            throw new Refused(new AccountRefusal.MadeUp());
        }
        return isFresh(request, who) ? goOn.apply(who) : asking(page);
    }

    /**
     * For what concerns others: goes on when the person showed it lately, else asks for it first. The demo's people have nothing
     * to show it with, and go on.
     *
     * @param page to come back to
     */
    public HttpResponse<?> others(HttpRequest<?> request, String page, Supplier<HttpResponse<?>> goOn) {
        var who = SignedIn.require(request);
        return who.account().demo() || isFresh(request, who) ? goOn.get() : asking(page);
    }

    private boolean isFresh(HttpRequest<?> request, SignedIn who) {
        return request.getMethod() == HttpMethod.POST ? sessions.freshEnoughToFinish(who) : sessions.fresh(who);
    }

    private static HttpResponse<?> asking(String page) {
        return HttpResponse.seeOther(
                URI.create(Address.of("/account/prove").with("next", page).toString()));
    }
}
