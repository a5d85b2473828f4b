package eu.savoirfaire.workshops.queue;

import static io.micronaut.transaction.TransactionDefinition.Propagation.MANDATORY;
import static io.micronaut.transaction.TransactionDefinition.Propagation.REQUIRED;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import eu.savoirfaire.workshops.Channel;
import eu.savoirfaire.workshops.WorkshopId;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The seats, counted where they are taken: every change is one statement, and its entry in the log stands in the same
 * transaction. Whoever needs more than one pool locks them in the order of their channels.
 */
@Singleton
@Transactional(propagation = MANDATORY)
public class SeatPools {
    private final PoolRows rows;
    private final QueueLog log;

    SeatPools(PoolRows rows, QueueLog log) {
        this.rows = rows;
        this.log = log;
    }

    /** Makes the pool, or gives it so many seats. */
    public void resize(WorkshopId workshop, Channel channel, int capacity) {
        var id = SeatPool.id(workshop, channel);
        if (rows.resize(id, capacity) == 0) {
            rows.save(new PoolRow(id, workshop.value(), channel, capacity, 0, 0, 0, 0, QueueLog.firstHash()));
        }
        log.writeCapacity(id, capacity);
    }

    @Transactional(propagation = REQUIRED, readOnly = true)
    public Optional<SeatPool> find(WorkshopId workshop, Channel channel) {
        return rows.findById(SeatPool.id(workshop, channel)).map(PoolRow::pool);
    }

    /** In the order of channels. */
    @Transactional(propagation = REQUIRED, readOnly = true)
    public List<SeatPool> of(WorkshopId workshop) {
        return rows.findByWorkshopIdOrderByChannelDesc(workshop.value()).stream()
                .map(PoolRow::pool)
                .toList();
    }

    /** Those of each, in the order of channels. */
    @Transactional(propagation = REQUIRED, readOnly = true)
    public Map<WorkshopId, List<SeatPool>> of(Collection<WorkshopId> workshops) {
        var ids = workshops.stream().map(WorkshopId::value).toList();
        return rows.findByWorkshopIdInOrderByChannelDesc(ids).stream()
                .collect(groupingBy(row -> new WorkshopId(row.workshopId()), mapping(PoolRow::pool, toList())));
    }

    /** Until the transaction ends nobody else changes any pool of the workshop. */
    public void lockAll(WorkshopId workshop) {
        for (var channel : Channel.values()) {
            rows.lock(SeatPool.id(workshop, channel));
        }
    }

    /** The next number; whoever draws it is alone with the pool until the transaction ends. */
    public long drawNumber(String pool) {
        rows.drawNumber(pool);
        return rows.findById(pool).orElseThrow().lastSeq();
    }

    public void requested(String pool, Ticket ticket) {
        log.write(pool, QueueAct.REQUESTED, ticket, "");
    }

    /** A free seat for somebody new, if nobody waits for it. */
    public boolean confirm(String pool, Ticket ticket) {
        return logged(rows.takeFree(pool) > 0, pool, QueueAct.CONFIRMED, ticket, "");
    }

    /** A seat for somebody who had one by another way, whether there is room or not. */
    public void keep(String pool, Ticket ticket) {
        rows.takeBeyond(pool);
        log.write(pool, QueueAct.KEPT, ticket, "");
    }

    public void queue(String pool, Ticket ticket, boolean shortNotice) {
        rows.join(pool);
        log.write(pool, QueueAct.QUEUED, ticket, notice(shortNotice));
    }

    public void notice(String pool, Ticket ticket, boolean shortNotice) {
        log.write(pool, QueueAct.NOTICE, ticket, notice(shortNotice));
    }

    public void present(String pool, Ticket ticket) {
        log.write(pool, QueueAct.PRESENT, ticket, "");
    }

    /** A seat for the one who is next, if there is one. */
    public boolean offer(String pool, Ticket ticket, Instant until) {
        var micros = Long.toString(ChronoUnit.MICROS.between(Instant.EPOCH, until));
        return logged(rows.takeFromQueue(pool) > 0, pool, QueueAct.OFFERED, ticket, micros);
    }

    /** The same without asking: {@code PROMOTED} or {@code ADMITTED}. */
    public boolean give(String pool, Ticket ticket, QueueAct act) {
        return logged(rows.takeFromQueue(pool) > 0, pool, act, ticket, "");
    }

    /** An offered seat is theirs. */
    public void accepted(String pool, Ticket ticket) {
        log.write(pool, QueueAct.ACCEPTED, ticket, "");
    }

    /** An offered seat is free again, and they wait where they waited. */
    public void voided(String pool, Ticket ticket) {
        rows.putBack(pool);
        log.write(pool, QueueAct.VOIDED, ticket, "");
    }

    /** They are gone, and so is the seat or the place in the queue that they had. */
    public void gone(String pool, Ticket ticket, QueueAct act, Having having) {
        switch (having) {
            case SEAT -> rows.free(pool);
            case PLACE -> rows.leave(pool);
            case NOTHING -> {}
        }
        log.write(pool, act, ticket, "");
    }

    /** What somebody has in a pool. */
    public enum Having {
        SEAT,
        PLACE,
        NOTHING
    }

    private boolean logged(boolean done, String pool, QueueAct act, Ticket ticket, String detail) {
        if (done) {
            log.write(pool, act, ticket, detail);
        }
        return done;
    }

    private static String notice(boolean shortNotice) {
        return shortNotice ? "short" : "";
    }
}
