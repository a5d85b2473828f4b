package eu.savoirfaire.workshops.queue;

import eu.savoirfaire.workshops.Channel;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.util.UUID;

@MappedEntity(value = "seat_pool", schema = "workshops")
record PoolRow(
        @Id String id,
        UUID workshopId,
        Channel channel,
        int capacity,
        int held,
        int waiting,
        long lastSeq,
        long logNumber,
        String logHash) {

    SeatPool pool() {
        return new SeatPool(id, channel, capacity, held, waiting, lastSeq);
    }
}
