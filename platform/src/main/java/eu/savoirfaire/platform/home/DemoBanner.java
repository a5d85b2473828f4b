package eu.savoirfaire.platform.home;

import eu.savoirfaire.catalogue.Catalogue;
import eu.savoirfaire.infra.web.message.Label;
import eu.savoirfaire.infra.web.page.Banner;
import io.micronaut.context.annotation.Value;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.function.BooleanSupplier;

/**
 * Nobody shall take demo data for the real thing. The catalogue is not asked for every page: demo data come at the first
 * start and go when the last of them is superseded, so that the answer of a moment ago does.
 */
@Singleton
@Named("demo")
final class DemoBanner implements Banner {
    static final Duration HOLDS = Duration.ofSeconds(10);

    private final BooleanSupplier showsDemoData;
    private final Clock clock;
    private final Said said;
    private volatile Answer last = new Answer(Instant.MIN, false);

    private record Answer(Instant until, boolean isDemo) {}

    @Inject
    DemoBanner(Catalogue catalogue, Clock clock, @Value("${savoir.demo:false}") boolean demoMode) {
        this(catalogue::showsDemoData, clock, demoMode);
    }

    DemoBanner(BooleanSupplier showsDemoData, Clock clock, boolean demoMode) {
        this.showsDemoData = showsDemoData;
        this.clock = clock;
        var personas = new Link(Label.key("platform.demo.try"), "/account/demo");
        this.said = new Said(Label.key("platform.demo"), demoMode ? Optional.of(personas) : Optional.empty());
    }

    /** With the way to the personas, where they count. */
    @Override
    public Optional<Said> said() {
        return answer().isDemo() ? Optional.of(said) : Optional.empty();
    }

    private Answer answer() {
        var now = clock.instant();
        var known = last;
        if (now.isBefore(known.until())) {
            return known;
        }
        var asked = new Answer(now.plus(HOLDS), showsDemoData.getAsBoolean());
        last = asked;
        return asked;
    }
}
