package eu.savoirfaire.platform.mandate.work;

import eu.savoirfaire.infra.access.PersonId;
import eu.savoirfaire.infra.web.guard.Allowance;
import eu.savoirfaire.infra.web.guard.RateLimits;
import io.micronaut.http.HttpRequest;
import jakarta.inject.Singleton;
import java.time.Duration;

/** How often codes may be tried: by one person, and by one sender, which may be a whole office. */
@Singleton
public class MandateLimits {
    private static final Allowance BY_PERSON = new Allowance("mandate-try", 30, Duration.ofMinutes(10));
    private static final Allowance BY_SENDER = new Allowance("mandate-try-sender", 120, Duration.ofMinutes(10));

    private final RateLimits limits;

    MandateLimits(RateLimits limits) {
        this.limits = limits;
    }

    public void tried(HttpRequest<?> request, PersonId person) {
        limits.require(request, BY_SENDER);
        limits.require(person.value().toString(), BY_PERSON);
    }
}
