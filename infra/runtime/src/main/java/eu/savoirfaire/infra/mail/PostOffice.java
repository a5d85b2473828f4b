package eu.savoirfaire.infra.mail;

import eu.savoirfaire.infra.event.delivery.DeliveryConfiguration;
import eu.savoirfaire.infra.event.delivery.Worker;
import eu.savoirfaire.infra.mail.MailServer.MailNotTaken;
import io.micronaut.context.annotation.Requires;
import io.micronaut.context.event.ShutdownEvent;
import io.micronaut.context.event.StartupEvent;
import io.micronaut.core.util.StringUtils;
import io.micronaut.runtime.event.annotation.EventListener;
import jakarta.annotation.PreDestroy;
import jakarta.inject.Singleton;
import java.time.Duration;
import javax.sql.DataSource;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The postman's thread: it goes when mail was written, and looks now and then without being called. */
@Singleton
@Requires(beans = DataSource.class)
@Requires(property = "savoir.events.workers", notEquals = StringUtils.FALSE)
final class PostOffice {
    private static final Logger LOG = LoggerFactory.getLogger(PostOffice.class);
    private static final Duration LONGEST_PAUSE = Duration.ofMinutes(1);
    private static final Duration TO_END = Duration.ofSeconds(2);

    private final Postman postman;
    private final PostBell bell;
    private final Duration poll;
    private final Worker worker = new Worker("mail", this::step);
    private int failures;

    PostOffice(Postman postman, PostBell bell, DeliveryConfiguration configuration) {
        this.postman = postman;
        this.bell = bell;
        this.poll = configuration.poll();
    }

    @EventListener
    void start(StartupEvent event) {
        bell.listen(worker::wake);
        worker.start();
    }

    @EventListener
    void end(ShutdownEvent event) {
        end();
    }

    /** What is in hand is committed or undone before the data source closes. */
    @PreDestroy
    void end() {
        worker.end();
        if (worker.isStarted() && !worker.join(TO_END)) {
            LOG.warn("the postman is still busy");
        }
    }

    private Duration step() {
        try {
            postman.round();
            failures = 0;
            return poll;
        } catch (MailNotTaken unreachable) {
            if (failures == 0) {
                LOG.warn("the mail server cannot be reached: {}", unreachable.reason());
            }
            failures++;
            return pause();
        }
    }

    /** Doubles from a second on. */
    private Duration pause() {
        var pause = Duration.ofSeconds(1L << Math.min(failures - 1, 10));
        return pause.compareTo(LONGEST_PAUSE) > 0 ? LONGEST_PAUSE : pause;
    }
}
