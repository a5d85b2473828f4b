package eu.savoirfaire.platform.editorial;

import eu.savoirfaire.catalogue.PracticeId;
import eu.savoirfaire.catalogue.review.ReviewCommand;
import eu.savoirfaire.catalogue.review.StandingCommand;
import eu.savoirfaire.catalogue.review.panel.Criterion;
import eu.savoirfaire.catalogue.review.panel.Recommendation;
import eu.savoirfaire.catalogue.review.panel.Score;
import eu.savoirfaire.catalogue.review.panel.Verdict;
import eu.savoirfaire.catalogue.review.point.Passage;
import eu.savoirfaire.catalogue.review.point.PointId;
import eu.savoirfaire.catalogue.review.point.Raised;
import eu.savoirfaire.catalogue.review.point.Weight;
import eu.savoirfaire.catalogue.review.table.EditorialAction;
import eu.savoirfaire.catalogue.review.table.EditorialState;
import eu.savoirfaire.catalogue.sheet.Section;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Leads sheets to where a test begins, by the use cases alone. */
final class EditorialWalk {
    static final PointId POINT = new PointId(new UUID(3, 1));

    private final EditorialHouse house;

    EditorialWalk(EditorialHouse house) {
        this.house = house;
    }

    PracticeId to(EditorialState state) {
        return switch (state) {
            case DRAFT -> house.begun();
            case DISCARDED -> from(EditorialState.DRAFT, EditorialAction.DISCARD);
            case ORG_CHECK -> from(EditorialState.DRAFT, EditorialAction.SUBMIT);
            case SUBMITTED -> from(EditorialState.ORG_CHECK, EditorialAction.ENDORSE);
            case IN_REVIEW -> from(EditorialState.SUBMITTED, EditorialAction.ASSIGN);
            case CHANGES_REQUESTED -> from(EditorialState.IN_REVIEW, EditorialAction.REQUEST_CHANGES);
            case ACCEPTED -> from(EditorialState.IN_REVIEW, EditorialAction.ACCEPT);
            case DECLINED -> from(EditorialState.IN_REVIEW, EditorialAction.DECLINE);
            case PUBLISHED -> from(EditorialState.ACCEPTED, EditorialAction.PUBLISH);
            case ARCHIVED -> fromPublished(EditorialState.PUBLISHED, EditorialAction.ARCHIVE);
            case HIDDEN -> fromPublished(EditorialState.PUBLISHED, EditorialAction.HIDE);
            case REMOVED -> {
                var hidden = to(EditorialState.HIDDEN);
                house.done(house.otherCurator, hidden, new StandingCommand.ConfirmRemoval());
                yield hidden;
            }
        };
    }

    private PracticeId from(EditorialState state, EditorialAction action) {
        var practice = to(state);
        var by = switch (action) {
            case DISCARD, SUBMIT -> house.author;
            case ENDORSE -> house.coordinator;
            default -> house.curator;
        };
        house.done(by, practice, review(action));
        return practice;
    }

    private PracticeId fromPublished(EditorialState state, EditorialAction action) {
        var practice = to(state);
        house.done(house.curator, practice, standing(action));
        return practice;
    }

    /** A command that lacks nothing. */
    ReviewCommand review(EditorialAction action) {
        return switch (action) {
            case DISCARD -> new ReviewCommand.Discard();
            case RECOVER -> new ReviewCommand.Recover();
            case PUBLISH_IMPORTED -> new ReviewCommand.PublishImported("Report 2018");
            case SUBMIT -> new ReviewCommand.Submit(EditorialHouse.sheet(), List.of(), true, false, Map.of());
            case ENDORSE -> new ReviewCommand.Endorse();
            case RETURN -> new ReviewCommand.Return("The figures are old.");
            case ASSIGN -> new ReviewCommand.Assign(house.curator, List.of(house.reviewer, house.otherReviewer));
            case WITHDRAW -> new ReviewCommand.Withdraw();
            case RECOMMEND ->
                new ReviewCommand.Recommend(new Recommendation(
                        EditorialHouse.id(house.reviewer), 1, Verdict.CHANGE, scores(), "Say more."));
            case REQUEST_CHANGES -> request();
            case RESUBMIT ->
                new ReviewCommand.Resubmit(EditorialHouse.sheet(), Map.of(POINT, "We do say so."), Map.of());
            case LAPSE -> new ReviewCommand.Lapse();
            case ACCEPT -> new ReviewCommand.Accept();
            case DECLINE -> new ReviewCommand.Decline("Not about inclusion.");
            case APPEAL -> new ReviewCommand.Appeal(house.author, "It is.");
            case SCHEDULE -> new ReviewCommand.Schedule(house.time().instant().plus(Duration.ofDays(200)));
            case UNSCHEDULE -> new ReviewCommand.Unschedule();
            case PUBLISH -> new ReviewCommand.Publish();
            default -> throw new IllegalArgumentException(action + " is of what was published");
        };
    }

    /** A command that lacks nothing. */
    StandingCommand standing(EditorialAction action) {
        return switch (action) {
            case REVISE -> new StandingCommand.Revise(false);
            case CORRECT -> correct("practice", "practise");
            case REVERT_CORRECTION -> new StandingCommand.RevertCorrection();
            case ARCHIVE -> new StandingCommand.Archive("It ended.");
            case RESTORE -> new StandingCommand.Restore();
            case HIDE -> new StandingCommand.Hide("A person asks.");
            case CONFIRM_REMOVAL -> new StandingCommand.ConfirmRemoval();
            case LIFT -> new StandingCommand.Lift();
            case ASK_BACK -> new StandingCommand.AskBack("It was a mistake.");
            case BRING_BACK -> new StandingCommand.BringBack();
            default -> throw new IllegalArgumentException(action + " is of a working copy");
        };
    }

    static StandingCommand correct(String wrong, String right) {
        var sheet = EditorialHouse.sheet();
        var text = sheet.text(Section.RESULTS).orElseThrow();
        return new StandingCommand.Correct(sheet, sheet.with(Section.RESULTS, text.replace(wrong, right)));
    }

    private ReviewCommand request() {
        var point = new Raised(POINT, Weight.MUST, new Passage(Section.RESULTS, 0, 4), "How many?");
        var due = house.time().instant().plus(Duration.ofDays(20));
        return new ReviewCommand.RequestChanges(EditorialHouse.sheet(), List.of(point), due);
    }

    private static Map<Criterion, Score> scores() {
        return Arrays.stream(Criterion.values()).collect(Collectors.toMap(Function.identity(), _ -> Score.GOOD));
    }
}
