package eu.savoirfaire.infra.measure;

import io.micrometer.core.instrument.binder.MeterBinder;
import io.micronaut.context.BeanContext;
import io.micronaut.context.event.ApplicationEventListener;
import io.micronaut.context.event.ShutdownEvent;
import jakarta.inject.Singleton;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Ends what measures the JVM together with the program. Some binders listen at the collector of garbage or at every line of the
 * log, which outlive the program: left there, they keep all of it in memory where it starts and stops several times in one JVM.
 */
@Singleton
final class MeasuringEnds implements ApplicationEventListener<ShutdownEvent> {
    private static final Logger LOG = LoggerFactory.getLogger(MeasuringEnds.class);

    private final BeanContext beans;

    MeasuringEnds(BeanContext beans) {
        this.beans = beans;
    }

    @Override
    public void onApplicationEvent(ShutdownEvent event) {
        for (var binder : beans.getActiveBeanRegistrations(MeterBinder.class)) {
            if (binder.bean() instanceof AutoCloseable listening) {
                close(listening);
            }
        }
    }

    private static void close(AutoCloseable listening) {
        try {
            listening.close();
        } catch (Exception e) {
            LOG.warn("{} goes on measuring after the end", listening.getClass().getSimpleName(), e);
        }
    }
}
