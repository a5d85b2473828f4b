package eu.savoirfaire.catalogue.review;

import static eu.savoirfaire.catalogue.review.table.EditorialState.ORG_CHECK;
import static eu.savoirfaire.catalogue.review.table.EditorialState.SUBMITTED;

import eu.savoirfaire.catalogue.review.ReviewRefusal.Need;
import eu.savoirfaire.catalogue.review.pace.Nudge;
import eu.savoirfaire.catalogue.review.table.EditorialTable.Row;
import eu.savoirfaire.catalogue.review.table.Hand;
import eu.savoirfaire.infra.access.Actor;
import eu.savoirfaire.infra.access.PersonId;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What each line of the table asks for beside the right hand.
 *
 * @param row the line, which the actor's hand fits
 */
record ReviewRules(Review review, Row row, Actor actor, Instant now) {

    Decision<Review> decide(ReviewCommand command) {
        return switch (command) {
            case ReviewCommand.Discard _ -> discard();
            case ReviewCommand.Recover _ -> review.beforeTerm(now) ? moved() : tooLate();
            case ReviewCommand.PublishImported imported ->
                imported.source().isBlank() ? lacking(Need.SOURCE, List.of()) : moved();
            case ReviewCommand.Submit submit -> submit(submit);
            case ReviewCommand.Endorse _ -> review.manuscript().wrote(actor) ? conflict() : moved();
            case ReviewCommand.Return back -> movedFor(back.reason(), Optional.empty());
            case ReviewCommand.Assign assign -> assign(assign);
            case ReviewCommand.Withdraw _ -> moved();
            case ReviewCommand.Recommend recommend -> recommend(recommend);
            case ReviewCommand.RequestChanges request -> requestChanges(request);
            case ReviewCommand.Resubmit back -> resubmit(back);
            case ReviewCommand.Lapse _ -> lapse();
            case ReviewCommand.Accept _ -> accept();
            case ReviewCommand.Decline decline -> decline(decline);
            case ReviewCommand.Appeal appeal -> appeal(appeal);
            case ReviewCommand.Schedule schedule -> schedule(schedule.at());
            case ReviewCommand.Unschedule _ -> yes(review.stayed(row, Optional.empty()));
            case ReviewCommand.Publish _ -> publish();
        };
    }

    private Decision<Review> discard() {
        return review.manuscript().isFirst()
                ? yes(review.moved(row, row.target(), now, Optional.of(now.plus(Review.RECOVERABLE))))
                : not(new ReviewRefusal.NotNow(review.state(), row.action()));
    }

    private Decision<Review> submit(ReviewCommand.Submit submit) {
        var missing = submit.sheet().missing();
        if (!missing.isEmpty()) {
            return lacking(Need.SECTIONS, missing);
        }
        if (!submit.faults().isEmpty()) {
            return lacking(Need.MENDING, submit.faults());
        }
        if (!submit.duplicatesSeen()) {
            return lacking(Need.LOOK_AT_DUPLICATES, List.of());
        }
        var points = review.points().answered(review.round(), submit.replies(), submit.sheet());
        if (!points.blocking().isEmpty()) {
            return lacking(Need.ANSWERS, points.blocking());
        }
        var to = submit.gate() ? ORG_CHECK : SUBMITTED;
        return yes(review.moved(row, to, now, Optional.empty()).with(points).remarked(Optional.empty()));
    }

    private Decision<Review> assign(ReviewCommand.Assign assign) {
        if (assign.reviewers().isEmpty()) {
            return lacking(Need.REVIEWERS, List.of());
        }
        if (!mayJudge(assign.curator(), Hand.CURATOR) || !mayAllReview(assign.reviewers())) {
            return conflict();
        }
        var reviewers =
                assign.reviewers().stream().map(ReviewRules::person).distinct().toList();
        var panel = review.panel().of(person(assign.curator()), reviewers);
        return yes(review.moved(row, now).inRound(review.round() + 1).with(panel));
    }

    private Decision<Review> recommend(ReviewCommand.Recommend recommend) {
        var given = recommend.recommendation();
        var theirs = given.by().equals(person(actor)) && review.panel().reviews(given.by());
        if (!theirs || given.round() != review.round()) {
            return not(new ReviewRefusal.NotYours(row.action()));
        }
        if (!given.unscored().isEmpty()) {
            return lacking(Need.SCORES, given.unscored());
        }
        return yes(review.stayed(row, review.stage().term()).with(review.panel().with(given)));
    }

    private Decision<Review> requestChanges(ReviewCommand.RequestChanges request) {
        if (judgedBefore()) {
            return conflict();
        }
        var astray = request.points().stream()
                .filter(point -> !point.passage().liesIn(request.sheet()))
                .toList();
        if (request.points().isEmpty() || !astray.isEmpty()) {
            return lacking(Need.POINTS, astray);
        }
        if (!request.due().isAfter(now)) {
            return wrongTime(now);
        }
        var points = review.points().and(review.round(), person(actor), request.sheet(), request.points());
        return yes(
                review.moved(row, row.target(), now, Optional.of(request.due())).with(points));
    }

    private Decision<Review> resubmit(ReviewCommand.Resubmit back) {
        var missing = back.sheet().missing();
        if (!missing.isEmpty()) {
            return lacking(Need.SECTIONS, missing);
        }
        var next = review.round() + 1;
        var points = review.points().answered(next, back.replies(), back.sheet());
        if (!points.blocking().isEmpty()) {
            return lacking(Need.ANSWERS, points.blocking());
        }
        if (!mayAllReview(back.standIns().values())) {
            return conflict();
        }
        Map<PersonId, PersonId> standIns = new HashMap<>();
        back.standIns().forEach((absent, other) -> standIns.put(absent, person(other)));
        return yes(review.moved(row, now)
                .inRound(next)
                .with(points)
                .with(review.panel().replacing(standIns)));
    }

    private Decision<Review> lapse() {
        var reminded = review.stage().nudged().contains(Nudge.REMIND_AT_HALF)
                && review.stage().nudged().contains(Nudge.REMIND_AT_END);
        return reminded && review.isPast(Review.LAPSE, now) ? moved() : tooEarly(Review.LAPSE);
    }

    private Decision<Review> accept() {
        if (judgedBefore()) {
            return conflict();
        }
        var open = review.points().blocking();
        return open.isEmpty() ? moved() : lacking(Need.ANSWERS, open);
    }

    private Decision<Review> decline(ReviewCommand.Decline decline) {
        return judgedBefore() ? conflict() : movedFor(decline.reason(), Optional.of(now.plus(Review.APPEAL)));
    }

    private Decision<Review> appeal(ReviewCommand.Appeal appeal) {
        if (review.appeal().isPresent()) {
            return not(new ReviewRefusal.OnlyOnce(row.action()));
        }
        if (!review.beforeTerm(now)) {
            return tooLate();
        }
        if (appeal.reason().isBlank()) {
            return lacking(Need.REASON, List.of());
        }
        var other = appeal.curator().person();
        if (!mayJudge(appeal.curator(), Hand.CURATOR)
                || other.equals(review.panel().curator())) {
            return lacking(Need.SECOND_PERSON, List.of());
        }
        var panel = review.panel().appealedTo(person(appeal.curator()));
        return yes(review.moved(row, now)
                .inRound(review.round() + 1)
                .with(panel)
                .onAppeal(appeal.reason().strip()));
    }

    private Decision<Review> schedule(Instant at) {
        return at.isAfter(now) ? yes(review.stayed(row, Optional.of(at))) : wrongTime(now);
    }

    /** A curator may at any time, the clock only at the hour that a curator set. */
    private Decision<Review> publish() {
        var byClock = Hand.of(actor, review.manuscript()).contains(Hand.CLOCK);
        return byClock && !review.isPast(Duration.ZERO, now) ? tooEarly(Duration.ZERO) : moved();
    }

    /** Whether the actor's "no" is what was appealed against. */
    private boolean judgedBefore() {
        return actor.person().filter(review.panel().former()::contains).isPresent();
    }

    private boolean mayAllReview(Collection<Actor> reviewers) {
        return reviewers.stream().allMatch(reviewer -> mayJudge(reviewer, Hand.REVIEWER));
    }

    private boolean mayJudge(Actor somebody, Hand as) {
        return Hand.of(somebody, review.manuscript()).contains(as)
                && somebody.person().filter(review.panel().former()::contains).isEmpty();
    }

    private static PersonId person(Actor somebody) {
        return somebody.person().orElseThrow();
    }

    private Decision<Review> moved() {
        return yes(review.moved(row, now));
    }

    private Decision<Review> movedFor(String reason, Optional<Instant> term) {
        if (reason.isBlank()) {
            return lacking(Need.REASON, List.of());
        }
        var remark = new Remark(row.action(), reason.strip(), now);
        return yes(review.moved(row, row.target(), now, term).remarked(Optional.of(remark)));
    }

    private Decision<Review> tooLate() {
        return wrongTime(review.stage().term().orElse(now));
    }

    private Decision<Review> tooEarly(Duration after) {
        return wrongTime(review.stage().term().orElse(now).plus(after));
    }

    private Decision<Review> wrongTime(Instant limit) {
        return not(new ReviewRefusal.WrongTime(row.action(), limit));
    }

    private static Decision<Review> conflict() {
        return not(new ReviewRefusal.ConflictOfInterest());
    }

    private static Decision<Review> lacking(Need need, List<?> what) {
        return not(new ReviewRefusal.Lacking(need, List.copyOf(what)));
    }

    private static Decision<Review> not(ReviewRefusal why) {
        return new Decision.Not<>(why);
    }

    private static Decision<Review> yes(Review after) {
        return new Decision.Done<>(after);
    }
}
