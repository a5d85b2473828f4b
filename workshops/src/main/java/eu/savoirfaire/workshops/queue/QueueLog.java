package eu.savoirfaire.workshops.queue;

import static io.micronaut.transaction.TransactionDefinition.Propagation.MANDATORY;

import eu.savoirfaire.infra.identity.TimeOrderedIds;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import org.apache.commons.codec.digest.DigestUtils;
import org.jspecify.annotations.Nullable;

/**
 * What happened in each queue, in order, so that anybody can see that nobody was passed over. Each entry has the SHA-256 of
 * the hash before it, a tab and its own text; the first has 64 zeros before it. {@code docs/queue/ReplayQueue.java} checks an
 * exported log without this program.
 */
@Singleton
public class QueueLog {
    private static final String BEGINNING = "0".repeat(64);

    private final LogRows rows;
    private final PoolRows pools;
    private final TimeOrderedIds ids;
    private final Clock clock;

    QueueLog(LogRows rows, PoolRows pools, TimeOrderedIds ids, Clock clock) {
        this.rows = rows;
        this.pools = pools;
        this.ids = ids;
        this.clock = clock;
    }

    /** Every entry of a pool as one line: its text and its hash, separated by tabs. */
    @Transactional(readOnly = true)
    public List<String> lines(String pool) {
        return rows.findByPoolOrderByNumber(pool).stream()
                .map(row -> row.text() + "\t" + row.hash())
                .toList();
    }

    /** In the transaction that changes the pool, whose row is locked. */
    @Transactional(propagation = MANDATORY)
    void write(String pool, QueueAct act, Ticket ticket, String detail) {
        append(pool, act, ticket.registration(), ticket.priority(), ticket.seq(), detail);
    }

    @Transactional(propagation = MANDATORY)
    void writeCapacity(String pool, int capacity) {
        append(pool, QueueAct.CAPACITY, null, 0, 0, Integer.toString(capacity));
    }

    static String firstHash() {
        return BEGINNING;
    }

    private void append(String pool, QueueAct act, @Nullable UUID registration, int priority, long seq, String detail) {
        var head = pools.findById(pool).orElseThrow();
        var number = head.logNumber() + 1;
        // both databases keep microseconds
        var at = clock.instant().truncatedTo(ChronoUnit.MICROS);
        var entry = new LogRow(ids.next(), pool, number, at, act, registration, priority, seq, detail, "");
        var hash = DigestUtils.sha256Hex((head.logHash() + "\t" + entry.text()).getBytes(StandardCharsets.UTF_8));
        rows.save(entry.hashed(hash));
        pools.logged(pool, number, hash);
    }
}
