package eu.savoirfaire.catalogue.review;

import static org.assertj.core.api.Assertions.assertThat;

import eu.savoirfaire.catalogue.review.ReviewRefusal.Need;
import eu.savoirfaire.catalogue.review.panel.Criterion;
import eu.savoirfaire.catalogue.review.panel.Recommendation;
import eu.savoirfaire.catalogue.review.panel.Verdict;
import eu.savoirfaire.catalogue.review.point.Weight;
import eu.savoirfaire.catalogue.review.table.EditorialAction;
import eu.savoirfaire.catalogue.review.table.EditorialState;
import eu.savoirfaire.catalogue.sheet.Section;
import eu.savoirfaire.infra.access.Actor;
import eu.savoirfaire.infra.access.Role;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ReviewTest {

    @Test
    void aSheetWithoutARequiredSectionIsNotSubmitted() {
        var sheet = People.sheet().with(Section.RESULTS, " ");

        var refusal = Walk.refused(Walk.to(EditorialState.DRAFT), Walk.submit(sheet, true), People.AUTHOR, Walk.NOW);

        assertThat(refusal).isEqualTo(new ReviewRefusal.Lacking(Need.SECTIONS, List.of(Section.RESULTS)));
    }

    @Test
    void whatIsLikelyADuplicateHasToBeLookedAt() {
        var submit = new ReviewCommand.Submit(People.sheet(), List.of(), false, true, Map.of());

        assertThat(Walk.refused(Walk.to(EditorialState.DRAFT), submit, People.AUTHOR, Walk.NOW)
                        .code())
                .isEqualTo("catalogue.review.lacking.look-at-duplicates");
    }

    @Test
    void withoutACoordinatorTheGateIsOpen() {
        var submitted = Walk.done(Walk.to(EditorialState.DRAFT), Walk.submit(false), People.AUTHOR);

        assertThat(submitted.state()).isEqualTo(EditorialState.SUBMITTED);
    }

    @Test
    void aCoordinatorDoesNotEndorseTheirOwnWords() {
        var written = Walk.to(EditorialState.DRAFT)
                .edited(
                        People.id(People.COORDINATOR),
                        People.sheet(),
                        People.sheet().with(Section.OTHER, "By me."));
        var atTheGate = Walk.done(written, Walk.submit(true), People.AUTHOR);

        assertThat(Walk.refused(atTheGate, new ReviewCommand.Endorse(), People.COORDINATOR, Walk.NOW))
                .isInstanceOf(ReviewRefusal.ConflictOfInterest.class);
    }

    @Test
    void theReasonOfANoStaysOnTopUntilItIsSubmittedAgain() {
        var returned = Walk.done(
                Walk.to(EditorialState.ORG_CHECK), new ReviewCommand.Return(" Too long. "), People.COORDINATOR);

        assertThat(returned.remark()).contains(new Remark(EditorialAction.RETURN, "Too long.", Walk.NOW));
        assertThat(Walk.done(returned, Walk.submit(true), People.AUTHOR).remark())
                .isEmpty();
    }

    @Test
    void nobodyJudgesASheetOfTheirOwnOrganisation() {
        var assign = new ReviewCommand.Assign(
                People.CURATOR, List.of(People.person(20, Role.REVIEWER, People.OWNER), People.REVIEWER));

        assertThat(Walk.refused(Walk.to(EditorialState.SUBMITTED), assign, People.CURATOR, Walk.NOW))
                .isInstanceOf(ReviewRefusal.ConflictOfInterest.class);
        assertThat(Walk.refused(
                        Walk.to(EditorialState.IN_REVIEW), new ReviewCommand.Accept(), People.OWN_CURATOR, Walk.NOW))
                .isInstanceOf(ReviewRefusal.ConflictOfInterest.class);
    }

    @Test
    void aReviewerScoresEachCriterionOrSaysThatTheyCannotJudge() {
        var scores = People.scores();
        scores.remove(Criterion.EVIDENCE);
        var lacking = new ReviewCommand.Recommend(
                new Recommendation(People.id(People.REVIEWER), 1, Verdict.ACCEPT, scores, ""));

        assertThat(Walk.refused(Walk.to(EditorialState.IN_REVIEW), lacking, People.REVIEWER, Walk.NOW))
                .isEqualTo(new ReviewRefusal.Lacking(Need.SCORES, List.of(Criterion.EVIDENCE)));
    }

    @Test
    void onlyThosePutOnThePanelRecommendAndOnceARound() {
        var review = Walk.to(EditorialState.IN_REVIEW);
        var stranger = People.person(21, Role.REVIEWER, People.ELSEWHERE);

        var twice = Walk.done(
                Walk.done(review, Walk.recommend(People.REVIEWER, 1), People.REVIEWER),
                Walk.recommend(People.REVIEWER, 1),
                People.REVIEWER);

        assertThat(Walk.refused(review, Walk.recommend(stranger, 1), stranger, Walk.NOW))
                .isInstanceOf(ReviewRefusal.NotYours.class);
        assertThat(Walk.refused(review, Walk.recommend(People.OTHER_REVIEWER, 1), People.REVIEWER, Walk.NOW))
                .isInstanceOf(ReviewRefusal.NotYours.class);
        assertThat(twice.panel().recommendations()).hasSize(1);
    }

    @Test
    void aMustStandsInTheWayACouldDoesNot() {
        var must = Walk.to(EditorialState.CHANGES_REQUESTED);
        var could = Walk.done(Walk.to(EditorialState.IN_REVIEW), Walk.request(Weight.COULD), People.CURATOR);
        var back = new ReviewCommand.Resubmit(People.sheet(), Map.of(), Map.of());

        assertThat(Walk.refused(must, back, People.AUTHOR, Walk.NOW).code())
                .isEqualTo("catalogue.review.lacking.answers");
        assertThat(Walk.done(could, back, People.AUTHOR).round()).isEqualTo(2);
    }

    @Test
    void aChangeOfTheVeryPassageAnswersAPointAnotherChangeDoesNot() {
        var asked = Walk.to(EditorialState.CHANGES_REQUESTED);
        var elsewhere = People.sheet().with(Section.SUBJECT, "Another subject.");
        var there = People.sheet().with(Section.RESULTS, "Forty people found work.");

        assertThat(Walk.refused(
                                asked.edited(People.id(People.AUTHOR), People.sheet(), elsewhere),
                                new ReviewCommand.Resubmit(elsewhere, Map.of(), Map.of()),
                                People.AUTHOR,
                                Walk.NOW)
                        .code())
                .isEqualTo("catalogue.review.lacking.answers");
        var back = Walk.done(
                asked.edited(People.id(People.AUTHOR), People.sheet(), there),
                new ReviewCommand.Resubmit(there, Map.of(), Map.of()),
                People.AUTHOR);
        assertThat(back.points().find(Walk.POINT).orElseThrow().before()).isEqualTo("What");
        assertThat(back.points().find(Walk.POINT).orElseThrow().isOpen()).isFalse();
    }

    @Test
    void anAbsentReviewerIsReplacedTheOthersStay() {
        var standIn = People.person(22, Role.REVIEWER, People.ELSEWHERE);
        var back = new ReviewCommand.Resubmit(
                People.sheet(), Map.of(Walk.POINT, "We did."), Map.of(People.id(People.REVIEWER), standIn));

        var review = Walk.done(Walk.to(EditorialState.CHANGES_REQUESTED), back, People.AUTHOR);

        assertThat(review.panel().reviewers()).containsExactly(People.id(standIn), People.id(People.OTHER_REVIEWER));
    }

    @Test
    void anAppealIsHeardOnceByAnotherCuratorWithinThirtyDays() {
        var declined = Walk.to(EditorialState.DECLINED);
        var toTheSame = new ReviewCommand.Appeal(People.CURATOR, "Please.");
        var appealed = Walk.done(declined, Walk.good(EditorialAction.APPEAL), People.AUTHOR);
        var again = Walk.done(appealed, new ReviewCommand.Decline("Still not."), People.OTHER_CURATOR);

        assertThat(Walk.refused(declined, toTheSame, People.AUTHOR, Walk.NOW))
                .isEqualTo(new ReviewRefusal.Lacking(Need.SECOND_PERSON, List.of()));
        assertThat(Walk.refused(
                        declined, Walk.good(EditorialAction.APPEAL), People.AUTHOR, Walk.NOW.plus(Review.APPEAL)))
                .isInstanceOf(ReviewRefusal.WrongTime.class);
        assertThat(appealed.appeal()).contains("It is.");
        assertThat(appealed.remark())
                .as("what was appealed against stays to be read")
                .isEqualTo(declined.remark());
        assertThat(Walk.refused(appealed, new ReviewCommand.Accept(), People.CURATOR, Walk.NOW))
                .isInstanceOf(ReviewRefusal.ConflictOfInterest.class);
        assertThat(Walk.refused(again, Walk.good(EditorialAction.APPEAL), People.AUTHOR, Walk.NOW))
                .isInstanceOf(ReviewRefusal.OnlyOnce.class);
    }

    @Test
    void theClockPublishesAtTheHourThatACuratorSetAndNotBefore() {
        var at = Walk.NOW.plus(Duration.ofHours(5));
        var scheduled = Walk.done(Walk.to(EditorialState.ACCEPTED), new ReviewCommand.Schedule(at), People.CURATOR);
        var publish = new ReviewCommand.Publish();

        assertThat(scheduled.due(at.minusMillis(1))).isEmpty();
        assertThat(Walk.refused(scheduled, publish, Actor.system(), at.minusMillis(1)))
                .isInstanceOf(ReviewRefusal.WrongTime.class);
        assertThat(scheduled.due(at)).contains(publish);
        assertThat(Walk.done(scheduled, publish, Actor.system(), at).state()).isEqualTo(EditorialState.PUBLISHED);
        assertThat(Walk.refused(Walk.to(EditorialState.ACCEPTED), publish, Actor.system(), at))
                .isInstanceOf(ReviewRefusal.WrongTime.class);
    }

    @Test
    void whatWasPublishedOnceIsNotDiscarded() {
        var second = Review.begun(People.manuscript(2), Walk.NOW);

        assertThat(Walk.refused(second, new ReviewCommand.Discard(), People.AUTHOR, Walk.NOW))
                .isInstanceOf(ReviewRefusal.NotNow.class);
    }

    @Test
    void aDiscardedSheetIsHadBackForThirtyDays() {
        var discarded = Walk.to(EditorialState.DISCARDED);
        var recover = new ReviewCommand.Recover();
        var end = Walk.NOW.plus(Review.RECOVERABLE);

        assertThat(Walk.done(discarded, recover, People.AUTHOR, end.minusMillis(1))
                        .state())
                .isEqualTo(EditorialState.DRAFT);
        assertThat(Walk.refused(discarded, recover, People.AUTHOR, end)).isInstanceOf(ReviewRefusal.WrongTime.class);
    }

    @Test
    void aWithdrawnSheetKeepsItsPointsAndHasToAnswerThem() {
        var withdrawn =
                Walk.done(Walk.to(EditorialState.CHANGES_REQUESTED), new ReviewCommand.Withdraw(), People.AUTHOR);
        var answered = new ReviewCommand.Submit(
                People.sheet(), List.of(), true, true, Map.of(Walk.POINT, "It is in the annex."));

        assertThat(Walk.refused(withdrawn, Walk.submit(true), People.AUTHOR, Walk.NOW)
                        .code())
                .isEqualTo("catalogue.review.lacking.answers");
        assertThat(Walk.done(withdrawn, answered, People.AUTHOR).points().all()).hasSize(1);
    }

    @Test
    void askedTwiceItIsDoneOnce() {
        var submitted = Walk.done(Walk.to(EditorialState.DRAFT), Walk.submit(true), People.AUTHOR);

        assertThat(submitted.decide(Walk.submit(true), People.AUTHOR, Walk.NOW))
                .isEqualTo(new Decision.DoneAlready<>(submitted));
    }
}
