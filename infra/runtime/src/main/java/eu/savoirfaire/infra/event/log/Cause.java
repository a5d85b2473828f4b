package eu.savoirfaire.infra.event.log;

import eu.savoirfaire.infra.event.RecordedEvent;
import java.util.Optional;
import java.util.concurrent.Callable;

/** The event whose effect the present thread is having: what is appended meanwhile carries its correlation on. */
public final class Cause {
    private static final ScopedValue<RecordedEvent> EVENT = ScopedValue.newInstance();

    private Cause() {}

    public static <T> T of(RecordedEvent event, Callable<T> effect) throws Exception {
        return ScopedValue.where(EVENT, event).call(effect::call);
    }

    static Optional<String> correlation() {
        return EVENT.isBound() ? Optional.of(EVENT.get().correlation()) : Optional.empty();
    }
}
