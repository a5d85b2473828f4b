package eu.savoirfaire.catalogue.editorial.clock;

import eu.savoirfaire.catalogue.PracticeId;
import eu.savoirfaire.catalogue.editorial.keeping.Reviews;
import eu.savoirfaire.catalogue.editorial.keeping.Standings;
import eu.savoirfaire.infra.refusal.Refused;
import jakarta.inject.Singleton;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Goes round all sheets that wait, each in its own transactions. Any node may: whatever was done by another meanwhile is
 * refused by the version of the row, and left to the next round.
 */
@Singleton
public class Rounds {
    private static final Logger LOG = LoggerFactory.getLogger(Rounds.class);

    private final Reviews reviews;
    private final Standings standings;
    private final Ticks ticks;

    Rounds(Reviews reviews, Standings standings, Ticks ticks) {
        this.reviews = reviews;
        this.standings = standings;
        this.ticks = ticks;
    }

    public void round() {
        for (var waiting : reviews.waiting()) {
            var practice = waiting.practice().id();
            // reminders first: nothing lapses of which nobody was reminded
            Stream.<Consumer<PracticeId>>of(ticks::remind, ticks::doWhatIsDue, ticks::assign)
                    .forEach(tick -> attempt(tick, practice));
        }
        for (var waiting : standings.waiting()) {
            attempt(ticks::tellOfHidden, waiting.practice().id());
        }
    }

    private static void attempt(Consumer<PracticeId> tick, PracticeId practice) {
        try {
            tick.accept(practice);
        } catch (Refused meanwhile) {
            LOG.debug("practice {} moved meanwhile: {}", practice.value(), meanwhile.getMessage());
        } catch (RuntimeException failure) {
            LOG.warn("the clock could not do what is due for practice {}", practice.value(), failure);
        }
    }
}
