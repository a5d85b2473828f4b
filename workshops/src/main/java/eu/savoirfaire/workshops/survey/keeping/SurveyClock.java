package eu.savoirfaire.workshops.survey.keeping;

import eu.savoirfaire.workshops.WorkshopId;
import eu.savoirfaire.workshops.WorkshopsEvent.SurveyClosing;
import eu.savoirfaire.workshops.survey.AnswerHeap;
import eu.savoirfaire.workshops.survey.SurveySettings;
import eu.savoirfaire.workshops.survey.result.Findings;
import io.micronaut.context.annotation.Requires;
import io.micronaut.scheduling.annotation.Scheduled;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.UUID;

/**
 * Reminds of surveys and closes them; any number of nodes may do so. With the end everything goes that was there to let people
 * in: who was handed a link, which links were used, and answers of so few that they can never be shown.
 */
@Singleton
public class SurveyClock {
    private final SurveyRows rows;
    private final AnswersRows answers;
    private final TakenRows taken;
    private final Surveys surveys;
    private final SurveyCodec codec;
    private final SurveySettings settings;
    private final Clock clock;

    SurveyClock(
            SurveyRows rows,
            AnswersRows answers,
            TakenRows taken,
            Surveys surveys,
            SurveyCodec codec,
            SurveySettings settings,
            Clock clock) {
        this.rows = rows;
        this.answers = answers;
        this.taken = taken;
        this.surveys = surveys;
        this.codec = codec;
        this.settings = settings;
        this.clock = clock;
    }

    /** @return how many were closed or reminded of here */
    public int tick() {
        var soon = clock.instant().plus(Duration.ofDays(settings.remindedDays()));
        var done = 0;
        for (var row : rows.due(soon)) {
            done += close(row.workshopId()) || remind(row.workshopId()) ? 1 : 0;
        }
        return done;
    }

    @Transactional
    boolean close(UUID workshop) {
        answers.lock(workshop);
        if (rows.close(workshop, clock.instant()) == 0) {
            return false;
        }
        var heap = codec.heap(answers.findById(workshop).orElseThrow());
        var kept = heap.number() < Findings.FEWEST ? AnswerHeap.EMPTY : heap;
        answers.write(workshop, codec.write(List.of()), codec.write(kept));
        taken.dropAll(workshop);
        return true;
    }

    /** Everybody who was there is told, since who answered is not known; but nobody on the first day. */
    @Transactional
    boolean remind(UUID workshop) {
        var now = clock.instant();
        var soon = now.plus(Duration.ofDays(settings.remindedDays()));
        if (rows.remind(workshop, soon, now.minus(Duration.ofDays(1))) == 0) {
            return false;
        }
        surveys.tell(new WorkshopId(workshop), new SurveyClosing(new WorkshopId(workshop)));
        return true;
    }

    /** Looks every now and then. */
    @Singleton
    @Requires(property = "savoir.events.workers", notEquals = "false")
    static final class Watch {
        private final SurveyClock surveys;

        Watch(SurveyClock surveys) {
            this.surveys = surveys;
        }

        @Scheduled(initialDelay = "50s", fixedDelay = "60s")
        void look() {
            surveys.tick();
        }
    }
}
