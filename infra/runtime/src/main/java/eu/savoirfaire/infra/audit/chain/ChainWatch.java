package eu.savoirfaire.infra.audit.chain;

import io.micronaut.context.annotation.Requires;
import io.micronaut.context.event.ShutdownEvent;
import io.micronaut.core.util.StringUtils;
import io.micronaut.health.HealthStatus;
import io.micronaut.management.health.indicator.HealthIndicator;
import io.micronaut.management.health.indicator.HealthResult;
import io.micronaut.runtime.event.annotation.EventListener;
import io.micronaut.scheduling.annotation.Scheduled;
import jakarta.inject.Singleton;
import java.util.Map;
import javax.sql.DataSource;
import org.reactivestreams.Publisher;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Schedulers;

/**
 * Shows where the chain ends to those who keep it elsewhere: in the log soon after the start, every hour and at the end,
 * if there is more than before; on the health page, always UP, since a restart mends nothing.
 */
@Singleton
@Requires(beans = DataSource.class)
@Requires(property = "savoir.events.workers", notEquals = StringUtils.FALSE)
final class ChainWatch implements HealthIndicator {
    private static final Logger LOG = LoggerFactory.getLogger(ChainWatch.class);

    private final ChainReader reader;
    private ChainHead told = ChainHead.BEGINNING;

    ChainWatch(ChainReader reader) {
        this.reader = reader;
    }

    @Scheduled(initialDelay = "30s", fixedDelay = "1h")
    void tell() {
        reader.head().ifPresent(this::tell);
    }

    @EventListener
    void tell(ShutdownEvent event) {
        try {
            tell();
        } catch (RuntimeException e) {
            LOG.warn("Where the audit ends could not be read", e);
        }
    }

    private synchronized void tell(ChainHead head) {
        if (!head.equals(told)) {
            told = head;
            LOG.info("The audit ends at {}", head);
        }
    }

    @Override
    public Publisher<HealthResult> getResult() {
        return Mono.fromCallable(this::details)
                .subscribeOn(Schedulers.boundedElastic())
                // the database has an indicator of its own to say so
                .onErrorReturn(Map.of("message", "The database does not answer"))
                .map(details -> HealthResult.builder("audit", HealthStatus.UP)
                        .details(details)
                        .build());
    }

    private Map<String, Object> details() {
        return Map.of(
                "head", reader.head().map(ChainHead::toString).orElse("missing"),
                "unlinked", reader.unlinked().count());
    }
}
