package eu.savoirfaire.workshops.access.keeping;

import eu.savoirfaire.infra.refusal.Refused;
import eu.savoirfaire.workshops.access.AccessNeed;
import io.micronaut.context.annotation.Requires;
import io.micronaut.scheduling.annotation.Scheduled;
import jakarta.inject.Singleton;
import java.time.Clock;

/** Brings before the trainers what nobody answered three days before the start; any number of nodes may look. */
@Singleton
public class NeedClock {
    private final NeedRows rows;
    private final Needs needs;
    private final NeedDesk desk;
    private final Clock clock;

    NeedClock(NeedRows rows, Needs needs, NeedDesk desk, Clock clock) {
        this.rows = rows;
        this.needs = needs;
        this.desk = desk;
        this.clock = clock;
    }

    /** @return how many there were */
    public int tick() {
        var escalated = 0;
        for (var row : rows.unanswered(clock.instant().plus(AccessNeed.ANSWERED_BEFORE))) {
            var kept = needs.find(row.id());
            if (kept.isPresent() && escalated(kept.get())) {
                escalated++;
            }
        }
        return escalated;
    }

    /** Another node may be quicker. */
    private boolean escalated(KeptNeed kept) {
        try {
            return desk.escalate(kept);
        } catch (Refused overtaken) {
            return false;
        }
    }

    /** Looks every now and then. */
    @Singleton
    @Requires(property = "savoir.events.workers", notEquals = "false")
    static final class Watch {
        private final NeedClock clock;

        Watch(NeedClock clock) {
            this.clock = clock;
        }

        @Scheduled(initialDelay = "45s", fixedDelay = "5m")
        void look() {
            clock.tick();
        }
    }
}
