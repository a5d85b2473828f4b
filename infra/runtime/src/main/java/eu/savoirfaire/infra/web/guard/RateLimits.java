package eu.savoirfaire.infra.web.guard;

import eu.savoirfaire.infra.refusal.Refused;
import eu.savoirfaire.infra.web.refusal.WebRefusal;
import io.github.bucket4j.Bucket;
import io.github.bucket4j.TimeMeter;
import io.micronaut.core.util.clhm.ConcurrentLinkedHashMap;
import io.micronaut.http.HttpRequest;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** Token buckets per sender and purpose. Remembers a bounded number of them, the least recently seen forgotten first. */
@Singleton
public class RateLimits {
    private static final int SENDERS = 20_000;

    private final Map<Key, Bucket> buckets = new ConcurrentLinkedHashMap.Builder<Key, Bucket>()
            .maximumWeightedCapacity(SENDERS)
            .build();
    private final Sender sender;
    private final TimeMeter time;

    @Inject
    RateLimits(Sender sender) {
        this(sender, TimeMeter.SYSTEM_MILLISECONDS);
    }

    RateLimits(Sender sender, TimeMeter time) {
        this.sender = sender;
        this.time = time;
    }

    /**
     * Counts this request.
     *
     * @throws Refused with {@link WebRefusal.TooMany} when the sender has used up the allowance
     */
    public void require(HttpRequest<?> request, Allowance allowance) {
        require(sender.of(request), allowance);
    }

    /**
     * Counts one more by or about somebody, whoever sends it: for what must not be tried often from many places either.
     *
     * @throws Refused with {@link WebRefusal.TooMany} when the allowance is used up
     */
    public void require(String subject, Allowance allowance) {
        var key = new Key(allowance.purpose(), subject);
        var probe = buckets.computeIfAbsent(key, absent -> bucket(allowance)).tryConsumeAndReturnRemaining(1);
        if (!probe.isConsumed()) {
            var seconds = TimeUnit.NANOSECONDS.toSeconds(probe.getNanosToWaitForRefill()) + 1;
            throw new Refused(new WebRefusal.TooMany(seconds));
        }
    }

    int remembered() {
        return buckets.size();
    }

    private Bucket bucket(Allowance allowance) {
        return Bucket.builder()
                .addLimit(limit ->
                        limit.capacity(allowance.requests()).refillGreedy(allowance.requests(), allowance.period()))
                .withCustomTimePrecision(time)
                .build();
    }

    private record Key(String purpose, String subject) {}
}
