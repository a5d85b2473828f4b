package eu.savoirfaire.platform.privacy.erasure;

import eu.savoirfaire.infra.web.message.Formats;
import eu.savoirfaire.infra.web.message.Label;
import eu.savoirfaire.infra.web.page.Banner;
import eu.savoirfaire.infra.web.visit.Visit;
import eu.savoirfaire.platform.account.SignedIn;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.context.ServerRequestContext;
import jakarta.inject.Singleton;
import java.time.ZoneId;
import java.util.Optional;

/** Tells whoever is signed in and about to be erased, on every page but the one that says so anyway. */
@Singleton
final class ErasureBanner implements Banner {
    private static final String PAGE = "/account/erase";

    private final Erasures erasures;

    ErasureBanner(Erasures erasures) {
        this.erasures = erasures;
    }

    @Override
    public Optional<Said> said() {
        return ServerRequestContext.currentRequest()
                .filter(request -> !request.getPath().startsWith(PAGE))
                .flatMap(request -> SignedIn.of(request)
                        .flatMap(who -> erasures.of(who.person()))
                        .map(erasure -> said(request, erasure)));
    }

    private static Said said(HttpRequest<?> request, Erasure erasure) {
        var day = Formats.of(Visit.of(request).language())
                .date(erasure.dueAt().atZone(ZoneId.systemDefault()).toLocalDate());
        return new Said(
                Label.key("platform.erase.due", day), Optional.of(new Link(Label.key("platform.erase.undo"), PAGE)));
    }
}
