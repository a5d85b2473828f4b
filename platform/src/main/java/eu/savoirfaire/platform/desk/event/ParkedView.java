package eu.savoirfaire.platform.desk.event;

import eu.savoirfaire.infra.event.checkpoint.Parked;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What one subscription could not take.
 *
 * @param failing whether events still stand after somebody had them tried
 */
record ParkedView(EventsView.Standing subscription, List<Entry> events, boolean failing, boolean more) {

    static ParkedView of(EventsView.Standing subscription, List<Parked> events, boolean failing) {
        return new ParkedView(
                subscription, events.stream().map(Entry::of).toList(), failing, events.size() >= ParkedEventActs.MANY);
    }

    /** @param reason null when it only waits behind an earlier one of its stream */
    record Entry(
            long position,
            String stream,
            String type,
            @Nullable String reason,
            int attempts,
            ZonedDateTime parked) {
        static Entry of(Parked event) {
            return new Entry(
                    event.key().position(),
                    event.stream(),
                    event.type(),
                    event.reason(),
                    event.attempts(),
                    event.parked().atZone(ZoneOffset.UTC));
        }
    }
}
