package eu.savoirfaire.platform.desk;

import eu.savoirfaire.infra.web.visit.Address;
import eu.savoirfaire.platform.account.SignedIn;
import eu.savoirfaire.platform.account.session.Sessions;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import jakarta.inject.Singleton;
import java.net.URI;
import java.util.function.Supplier;

/** What concerns other people's accounts is done only by somebody who showed lately that it is them. */
@Singleton
public class FreshProof {
    private final Sessions sessions;

    FreshProof(Sessions sessions) {
        this.sessions = sessions;
    }

    /**
     * Goes on when the person showed it lately, else asks for it first. A made-up person has nothing to show it with.
     *
     * @param page to come back to
     */
    public HttpResponse<?> pass(HttpRequest<?> request, String page, Supplier<HttpResponse<?>> goOn) {
        var who = SignedIn.require(request);
        return who.account().demo() || sessions.fresh(who)
                ? goOn.get()
                : HttpResponse.seeOther(URI.create(
                        Address.of("/account/prove").with("next", page).toString()));
    }
}
