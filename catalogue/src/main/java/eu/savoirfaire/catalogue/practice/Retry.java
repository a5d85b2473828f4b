package eu.savoirfaire.catalogue.practice;

import eu.savoirfaire.infra.refusal.Refused;
import java.util.concurrent.ThreadLocalRandom;
import java.util.function.Supplier;

/**
 * A change of a practice that is made anew when somebody else's came first.
 *
 * <p>Between two tries passes a moment whose length is drawn, from a span that doubles: two who write in step would
 * otherwise go on in step, and always the same one would come too late.
 */
public final class Retry {
    /** Each try is overtaken only by a change that somebody else has saved: so many in a row nobody is. */
    private static final int TRIES = 25;

    private static final long LONGEST_PAUSE_MS = 100;

    private Retry() {}

    /**
     * @param change reads the practice anew and saves it, in one transaction
     * @throws Refused what the change refuses; {@link PracticeRefusal.ChangedMeanwhile} only after many tries
     */
    public static <T> T whenOvertaken(Supplier<T> change) {
        for (var tried = 1; ; tried++) {
            try {
                return change.get();
            } catch (Refused refused) {
                if (tried == TRIES
                        || !(refused.refusal() instanceof PracticeRefusal.ChangedMeanwhile)
                        || !waited(Math.min(1L << tried, LONGEST_PAUSE_MS))) {
                    throw refused;
                }
            }
        }
    }

    /** Whether nobody broke it off. */
    private static boolean waited(long longest) {
        try {
            Thread.sleep(ThreadLocalRandom.current().nextLong(longest));
            return true;
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
