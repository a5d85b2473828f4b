package eu.savoirfaire.infra.mail;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micronaut.context.annotation.Requires;
import io.micronaut.core.util.StringUtils;
import io.micronaut.scheduling.annotation.Scheduled;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import javax.sql.DataSource;

/**
 * Gauges of the post: {@code mail.waiting} and {@code mail.age} (seconds since the oldest was written). They are looked up
 * every few seconds, so that reading them asks nothing of the database.
 */
@Singleton
@Requires(beans = DataSource.class)
@Requires(beans = MeterRegistry.class)
@Requires(property = "savoir.events.workers", notEquals = StringUtils.FALSE)
final class MailMetrics {
    private final OutgoingMails mails;
    private final Clock clock;
    private volatile double waiting;
    private volatile double age;

    MailMetrics(OutgoingMails mails, MeterRegistry registry, Clock clock) {
        this.mails = mails;
        this.clock = clock;
        Gauge.builder("mail.waiting", this, metrics -> metrics.waiting)
                .description("Mails that the mail server has not taken yet")
                .register(registry);
        Gauge.builder("mail.age", this, metrics -> metrics.age)
                .description("Age of the oldest mail that waits")
                .baseUnit("seconds")
                .register(registry);
    }

    @Scheduled(fixedDelay = "5s")
    void look() {
        waiting = mails.waiting();
        age = mails.oldest()
                .map(oldest -> Duration.between(oldest, clock.instant()).toMillis() / 1000.0)
                .orElse(0.0);
    }
}
