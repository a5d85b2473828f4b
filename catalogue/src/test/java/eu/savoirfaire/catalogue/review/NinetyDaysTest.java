package eu.savoirfaire.catalogue.review;

import static org.assertj.core.api.Assertions.assertThat;

import eu.savoirfaire.catalogue.review.pace.Nudge;
import eu.savoirfaire.catalogue.review.pace.Pace;
import eu.savoirfaire.catalogue.review.pace.WorkingDays;
import eu.savoirfaire.catalogue.review.table.EditorialState;
import eu.savoirfaire.infra.access.Actor;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;

/** Ninety days in which reviewers and curators are mostly away: nothing waits too long without somebody being told. */
class NinetyDaysTest {
    private static final Pace PACE = Pace.usual(
            new WorkingDays(ZoneId.of("Europe/Rome"), Set.of(LocalDate.of(2026, 4, 6), LocalDate.of(2026, 5, 1))));
    private static final Duration TICK = Duration.ofHours(1);
    private static final List<EditorialState> STEPS = List.of(
            EditorialState.ORG_CHECK,
            EditorialState.SUBMITTED,
            EditorialState.IN_REVIEW,
            EditorialState.CHANGES_REQUESTED,
            EditorialState.ACCEPTED);

    private final List<Nudge> told = new ArrayList<>();

    @RepeatedTest(40)
    void noSheetStaysInAStepTooLongWithoutAPersonBeingTold(RepetitionInfo repetition) {
        var random = new Random(repetition.getCurrentRepetition());
        var review = Walk.to(STEPS.get(random.nextInt(STEPS.size())));

        for (var now = Walk.NOW; now.isBefore(Walk.NOW.plus(Duration.ofDays(90))); now = now.plus(TICK)) {
            var before = review;
            review = ticked(review, now);
            review = random.nextInt(400) == 0 ? somebodyActs(review, now) : review;

            if (review.state() != before.state()) {
                told.clear();
            }
            assertThat(waitsUntold(review, now))
                    .as("seed %d, %s since %s", repetition.getCurrentRepetition(), review.state(), review.stage())
                    .isFalse();
            assertThat(told).as("each once").doesNotHaveDuplicates();
        }
    }

    /** What the clock does every hour. */
    private Review ticked(Review review, Instant now) {
        var nudges = review.nudges(PACE, now);
        told.addAll(nudges);
        var after = review.nudged(nudges);
        return after.due(now)
                .map(command -> Walk.done(after, command, Actor.system(), now))
                .orElse(after);
    }

    private static boolean waitsUntold(Review review, Instant now) {
        if (!review.state().isStep()) {
            return false;
        }
        var since = review.stage().since();
        var limit = review.stage()
                .term()
                .map(end -> since.plusMillis(Duration.between(since, end).toMillis() * 3 / 2))
                .orElseGet(() -> PACE.after(review.state(), since, 1.5));
        return now.isAfter(limit) && !review.stage().nudged().contains(Nudge.TELL_CHIEF);
    }

    private static Review somebodyActs(Review review, Instant now) {
        return switch (review.state()) {
            case ORG_CHECK -> Walk.done(review, new ReviewCommand.Endorse(), People.COORDINATOR, now);
            case SUBMITTED -> Walk.done(review, Walk.assign(), People.CURATOR, now);
            case IN_REVIEW -> Walk.done(review, new ReviewCommand.Accept(), People.CURATOR, now);
            case DRAFT -> review;
            default -> Walk.done(review, new ReviewCommand.Withdraw(), People.AUTHOR, now);
        };
    }
}
