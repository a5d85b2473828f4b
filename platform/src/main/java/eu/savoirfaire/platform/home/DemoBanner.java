package eu.savoirfaire.platform.home;

import eu.savoirfaire.catalogue.Catalogue;
import eu.savoirfaire.infra.web.message.Label;
import eu.savoirfaire.infra.web.page.Banner;
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
    private volatile Answer last = new Answer(Instant.MIN, false);

    private record Answer(Instant until, boolean isDemo) {}

    @Inject
    DemoBanner(Catalogue catalogue, Clock clock) {
        this(catalogue::showsDemoData, clock);
    }

    DemoBanner(BooleanSupplier showsDemoData, Clock clock) {
        this.showsDemoData = showsDemoData;
        this.clock = clock;
    }

    @Override
    public Optional<Label> text() {
        return answer().isDemo() ? Optional.of(Label.key("platform.demo")) : Optional.empty();
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
