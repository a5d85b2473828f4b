package eu.savoirfaire.platform.desk.event;

import eu.savoirfaire.infra.event.RecordedEvent;
import eu.savoirfaire.infra.event.SharedProjection;
import eu.savoirfaire.platform.PlatformEvent;
import io.micronaut.context.annotation.Requires;
import jakarta.inject.Singleton;

/** Takes no opened account until a test mends it. */
@Singleton
@Requires(property = "test.stubborn-projection", value = "true")
public final class StubbornProjection implements SharedProjection {
    public static final String NAME = "test.stubborn";

    private volatile boolean mended;

    public void mend() {
        mended = true;
    }

    public void unmend() {
        mended = false;
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public void apply(RecordedEvent event) {
        if (!mended && event.data() instanceof PlatformEvent.AccountOpened) {
            throw new IllegalStateException("as the test wants it");
        }
    }

    @Override
    public void clear() {
        // it keeps nothing
    }
}
