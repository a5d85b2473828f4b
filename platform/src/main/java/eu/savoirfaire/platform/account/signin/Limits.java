package eu.savoirfaire.platform.account.signin;

import eu.savoirfaire.infra.web.guard.Allowance;
import eu.savoirfaire.infra.web.guard.RateLimits;
import io.micronaut.http.HttpRequest;
import jakarta.inject.Singleton;
import java.time.Duration;

/** How often things may be tried: by one sender, which may be a whole help desk, and at one address, from wherever. */
@Singleton
public class Limits {
    private static final Allowance BY_SENDER = new Allowance("account", 60, Duration.ofMinutes(10));
    private static final Allowance AT_ADDRESS = new Allowance("account-address", 10, Duration.ofMinutes(10));
    private static final Allowance QUESTIONS = new Allowance("account-question", 180, Duration.ofMinutes(10));
    private static final Allowance MAILS = new Allowance("account-mail", 5, Duration.ofMinutes(30));

    private final RateLimits limits;

    Limits(RateLimits limits) {
        this.limits = limits;
    }

    /** Counts one trial of a password or a code. */
    public void tried(HttpRequest<?> request, String address) {
        limits.require(request, BY_SENDER);
        limits.require(address, AT_ADDRESS);
    }

    /** Counts one trial of whoever is not known by an address. */
    public void tried(HttpRequest<?> request) {
        limits.require(request, BY_SENDER);
    }

    /** Counts one question to a device, or one way to a provider: pages with script ask by themselves. */
    public void asked(HttpRequest<?> request) {
        limits.require(request, QUESTIONS);
    }

    /** Counts one mail that somebody asked for without having shown who they are. */
    public void mailed(HttpRequest<?> request, String address) {
        limits.require(request, BY_SENDER);
        limits.require(address, MAILS);
    }
}
