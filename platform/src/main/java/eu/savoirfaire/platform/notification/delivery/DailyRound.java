package eu.savoirfaire.platform.notification.delivery;

import eu.savoirfaire.platform.notification.box.NoticeBox;
import io.micronaut.context.annotation.Requires;
import io.micronaut.core.util.StringUtils;
import io.micronaut.scheduling.annotation.Scheduled;
import jakarta.inject.Singleton;
import javax.sql.DataSource;

/** Looks by the clock whether summaries are due, and forgets old notices. */
@Singleton
@Requires(beans = DataSource.class)
@Requires(property = "savoir.events.workers", notEquals = StringUtils.FALSE)
final class DailyRound {
    private final Summaries summaries;
    private final NoticeBox box;

    DailyRound(Summaries summaries, NoticeBox box) {
        this.summaries = summaries;
        this.box = box;
    }

    @Scheduled(initialDelay = "20s", fixedDelay = "30s")
    void summaries() {
        summaries.round();
    }

    @Scheduled(initialDelay = "5m", fixedDelay = "6h")
    void forget() {
        box.forgetOld();
    }
}
