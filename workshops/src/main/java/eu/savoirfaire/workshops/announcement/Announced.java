package eu.savoirfaire.workshops.announcement;

import eu.savoirfaire.workshops.Channel;
import eu.savoirfaire.workshops.planning.PlannedWorkshop;
import eu.savoirfaire.workshops.planning.table.PlanningState;
import eu.savoirfaire.workshops.programme.Release;
import eu.savoirfaire.workshops.queue.SeatPool;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * A workshop that people know of.
 *
 * @param slug its page is {@code /workshops/{slug}}
 * @param holder the name of the organisation that holds it
 * @param pools its seats, in the order of channels
 * @param told its programme; empty before one was released
 * @param changedAt when something that everybody is told was changed last
 */
public record Announced(
        PlannedWorkshop workshop,
        String slug,
        String holder,
        List<SeatPool> pools,
        Optional<Release> told,
        Instant changedAt) {

    public Announced {
        pools = List.copyOf(pools);
    }

    /** Whether people can register now. */
    public boolean isOpen() {
        return workshop.state() == PlanningState.OPEN;
    }

    /** How many seats are free by one way; none while somebody waits for one. */
    public int free(Channel channel) {
        return pools.stream()
                .filter(pool -> pool.channel() == channel && !pool.isFull())
                .mapToInt(pool -> pool.capacity() - pool.held())
                .sum();
    }

    public int free() {
        return free(Channel.ROOM) + free(Channel.ONLINE);
    }
}
