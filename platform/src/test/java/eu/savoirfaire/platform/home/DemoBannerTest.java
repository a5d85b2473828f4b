package eu.savoirfaire.platform.home;

import static org.assertj.core.api.Assertions.assertThat;

import eu.savoirfaire.infra.web.page.Banner;
import java.time.Clock;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class DemoBannerTest {
    private Instant now = Instant.parse("2026-03-02T09:00:00Z");
    private final AtomicBoolean isDemo = new AtomicBoolean(true);
    private final AtomicInteger asked = new AtomicInteger();
    private final DemoBanner banner = new DemoBanner(this::ask, clock(), true);

    @Test
    void itStandsAboveDemoDataAndGoesWithThem() {
        assertThat(banner.said()).isPresent();

        isDemo.set(false);
        now = now.plus(DemoBanner.HOLDS);

        assertThat(banner.said()).isEmpty();
    }

    @Test
    void manyPagesAskOnce() {
        for (var page = 0; page < 100; page++) {
            assertThat(banner.said()).isPresent();
        }

        assertThat(asked).hasValue(1);
    }

    @Test
    void itLeadsToThePersonasWhereTheyCount() {
        assertThat(banner.said().flatMap(Banner.Said::link).orElseThrow().href())
                .isEqualTo("/account/demo");
        assertThat(new DemoBanner(this::ask, clock(), false)
                        .said()
                        .orElseThrow()
                        .link())
                .isEmpty();
    }

    private boolean ask() {
        asked.incrementAndGet();
        return isDemo.get();
    }

    private Clock clock() {
        InstantSource source = () -> now;
        return source.withZone(ZoneOffset.UTC);
    }
}
