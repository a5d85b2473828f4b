package eu.savoirfaire.workshops.queue;

import eu.savoirfaire.workshops.Channel;
import eu.savoirfaire.workshops.WorkshopId;

/**
 * The seats of one way to take part.
 *
 * @param held confirmed and offered
 * @param lastSeq the last number that somebody drew
 */
public record SeatPool(String id, Channel channel, int capacity, int held, int waiting, long lastSeq) {

    /** By how many it is overbooked, after its capacity was cut. */
    public int overbooked() {
        return Math.max(0, held - capacity);
    }

    /** Whether whoever comes now has to wait; never stored. */
    public boolean isFull() {
        return held >= capacity || waiting > 0;
    }

    public static String id(WorkshopId workshop, Channel channel) {
        return workshop.value() + "/" + channel;
    }
}
