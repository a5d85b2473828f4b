package eu.savoirfaire.platform.mandate.acting;

import eu.savoirfaire.infra.web.message.Label;
import eu.savoirfaire.infra.web.page.StandIn;
import eu.savoirfaire.platform.account.SignedIn;
import eu.savoirfaire.platform.account.SignedIn.ActingFor;
import io.micronaut.http.HttpRequest;
import jakarta.inject.Named;
import jakarta.inject.Singleton;
import java.util.Optional;

/** Whom the reader works for stands above every page, and when that is over. */
@Singleton
@Named("mandate")
final class ActingNotice implements StandIn {
    private static final String STOP = "/mandates/stop";

    @Override
    public Optional<Said> said(HttpRequest<?> request) {
        return SignedIn.of(request).flatMap(SignedIn::acting).map(ActingNotice::said);
    }

    private static Said said(ActingFor other) {
        return other.over()
                ? new Said(Label.key("platform.mandate.over"), Label.key("platform.mandate.over.seen"), STOP)
                : new Said(
                        Label.key("platform.mandate.banner", other.person().name()),
                        Label.key("platform.mandate.stop"),
                        STOP);
    }
}
