package eu.savoirfaire.platform.mandate.acting;

import eu.savoirfaire.infra.refusal.Refused;
import eu.savoirfaire.platform.account.SignedIn;
import eu.savoirfaire.platform.account.SignedIn.ActingFor;
import eu.savoirfaire.platform.mandate.MandateRefusal;
import io.micronaut.core.annotation.Order;
import io.micronaut.http.HttpMethod;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.annotation.RequestFilter;
import io.micronaut.http.annotation.ServerFilter;
import java.util.Set;

/** Nothing is changed in a session whose acting is over, until the case worker has seen that it is. */
@ServerFilter(ServerFilter.MATCH_ALL_PATTERN)
@Order(ActingOverFilter.ORDER)
final class ActingOverFilter {
    /** After whoever asks is known. */
    static final int ORDER = 60_000;

    private static final Set<HttpMethod> READING = Set.of(HttpMethod.GET, HttpMethod.HEAD, HttpMethod.OPTIONS);
    private static final Set<String> WAYS_OUT = Set.of("/mandates/stop", "/account/sign-out");

    @RequestFilter
    void check(HttpRequest<?> request) {
        var over = SignedIn.of(request)
                .flatMap(SignedIn::acting)
                .filter(ActingFor::over)
                .isPresent();
        if (over && !READING.contains(request.getMethod()) && !WAYS_OUT.contains(request.getPath())) {
            throw new Refused(new MandateRefusal.ActingOver());
        }
    }
}
