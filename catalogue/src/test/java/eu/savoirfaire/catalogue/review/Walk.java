package eu.savoirfaire.catalogue.review;

import eu.savoirfaire.catalogue.review.panel.Recommendation;
import eu.savoirfaire.catalogue.review.panel.Verdict;
import eu.savoirfaire.catalogue.review.point.Passage;
import eu.savoirfaire.catalogue.review.point.PointId;
import eu.savoirfaire.catalogue.review.point.Raised;
import eu.savoirfaire.catalogue.review.point.Weight;
import eu.savoirfaire.catalogue.review.table.EditorialAction;
import eu.savoirfaire.catalogue.review.table.EditorialState;
import eu.savoirfaire.catalogue.sheet.Section;
import eu.savoirfaire.catalogue.sheet.Sheet;
import eu.savoirfaire.infra.access.Actor;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** A sheet led to where a test begins, everything done by whoever may, at one moment. */
final class Walk {
    static final Instant NOW = Instant.parse("2026-03-02T09:00:00Z");
    static final Instant DUE = NOW.plus(Duration.ofDays(20));
    static final PointId POINT = new PointId(new UUID(3, 1));

    private Walk() {}

    static Review to(EditorialState state) {
        return switch (state) {
            case DRAFT -> Review.begun(People.manuscript(1), NOW);
            case DISCARDED -> done(to(EditorialState.DRAFT), new ReviewCommand.Discard(), People.AUTHOR);
            case ORG_CHECK -> done(to(EditorialState.DRAFT), submit(true), People.AUTHOR);
            case SUBMITTED -> done(to(EditorialState.ORG_CHECK), new ReviewCommand.Endorse(), People.COORDINATOR);
            case IN_REVIEW -> done(to(EditorialState.SUBMITTED), assign(), People.CURATOR);
            case CHANGES_REQUESTED -> done(to(EditorialState.IN_REVIEW), request(Weight.MUST), People.CURATOR);
            case ACCEPTED -> done(to(EditorialState.IN_REVIEW), new ReviewCommand.Accept(), People.CURATOR);
            case DECLINED -> done(to(EditorialState.IN_REVIEW), new ReviewCommand.Decline("Not ours."), People.CURATOR);
            case PUBLISHED -> done(to(EditorialState.ACCEPTED), new ReviewCommand.Publish(), People.CURATOR);
            case ARCHIVED, HIDDEN, REMOVED -> throw new IllegalArgumentException(state + " is of what was published");
        };
    }

    /** A command that lacks nothing. */
    static ReviewCommand good(EditorialAction action) {
        return switch (action) {
            case DISCARD -> new ReviewCommand.Discard();
            case RECOVER -> new ReviewCommand.Recover();
            case PUBLISH_IMPORTED -> new ReviewCommand.PublishImported("Report 2018");
            case SUBMIT -> submit(true);
            case ENDORSE -> new ReviewCommand.Endorse();
            case RETURN -> new ReviewCommand.Return("The figures are old.");
            case ASSIGN -> assign();
            case WITHDRAW -> new ReviewCommand.Withdraw();
            case RECOMMEND -> recommend(People.REVIEWER, 1);
            case REQUEST_CHANGES -> request(Weight.MUST);
            case RESUBMIT -> new ReviewCommand.Resubmit(People.sheet(), Map.of(POINT, "We do say so."), Map.of());
            case LAPSE -> new ReviewCommand.Lapse();
            case ACCEPT -> new ReviewCommand.Accept();
            case DECLINE -> new ReviewCommand.Decline("Not about inclusion.");
            case APPEAL -> new ReviewCommand.Appeal(People.OTHER_CURATOR, "It is.");
            case SCHEDULE -> new ReviewCommand.Schedule(NOW.plus(Duration.ofDays(200)));
            case UNSCHEDULE -> new ReviewCommand.Unschedule();
            case PUBLISH -> new ReviewCommand.Publish();
            case REVISE,
                    CORRECT,
                    REVERT_CORRECTION,
                    ARCHIVE,
                    RESTORE,
                    HIDE,
                    CONFIRM_REMOVAL,
                    LIFT,
                    ASK_BACK,
                    BRING_BACK -> throw new IllegalArgumentException(action + " is of what was published");
        };
    }

    static ReviewCommand submit(boolean gate) {
        return submit(People.sheet(), gate);
    }

    static ReviewCommand submit(Sheet sheet, boolean gate) {
        return new ReviewCommand.Submit(sheet, List.of(), true, gate, Map.of());
    }

    static ReviewCommand assign() {
        return new ReviewCommand.Assign(People.CURATOR, List.of(People.REVIEWER, People.OTHER_REVIEWER));
    }

    static ReviewCommand recommend(Actor reviewer, int round) {
        return new ReviewCommand.Recommend(
                new Recommendation(People.id(reviewer), round, Verdict.CHANGE, People.scores(), ""));
    }

    static ReviewCommand request(Weight weight) {
        var point = new Raised(POINT, weight, new Passage(Section.RESULTS, 0, 4), "How many?");
        return new ReviewCommand.RequestChanges(People.sheet(), List.of(point), DUE);
    }

    static Review done(Review review, ReviewCommand command, Actor actor) {
        return done(review, command, actor, NOW);
    }

    static Review done(Review review, ReviewCommand command, Actor actor, Instant now) {
        return switch (review.decide(command, actor, now)) {
            case Decision.Done<Review>(var after) -> after;
            case Decision.DoneAlready<Review> _ -> throw new AssertionError(command + " was done already");
            case Decision.Not<Review>(var why) -> throw new AssertionError(command + " was refused: " + why);
        };
    }

    static ReviewRefusal refused(Review review, ReviewCommand command, Actor actor, Instant now) {
        if (review.decide(command, actor, now) instanceof Decision.Not<Review>(var why)) {
            return why;
        }
        throw new AssertionError(command + " was not refused");
    }
}
