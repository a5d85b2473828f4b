package eu.savoirfaire.catalogue.review;

import eu.savoirfaire.catalogue.review.panel.Recommendation;
import eu.savoirfaire.catalogue.review.point.PointId;
import eu.savoirfaire.catalogue.review.point.Raised;
import eu.savoirfaire.catalogue.review.table.EditorialAction;
import eu.savoirfaire.catalogue.sheet.Sheet;
import eu.savoirfaire.infra.access.Actor;
import eu.savoirfaire.infra.access.PersonId;
import java.time.Instant;
import java.util.List;
import java.util.Map;

/** What can be asked of a working copy, with what it takes. */
public sealed interface ReviewCommand {

    /** What it asks for. */
    default EditorialAction action() {
        return switch (this) {
            case Discard _ -> EditorialAction.DISCARD;
            case Recover _ -> EditorialAction.RECOVER;
            case PublishImported _ -> EditorialAction.PUBLISH_IMPORTED;
            case Submit _ -> EditorialAction.SUBMIT;
            case Endorse _ -> EditorialAction.ENDORSE;
            case Return _ -> EditorialAction.RETURN;
            case Assign _ -> EditorialAction.ASSIGN;
            case Withdraw _ -> EditorialAction.WITHDRAW;
            case Recommend _ -> EditorialAction.RECOMMEND;
            case RequestChanges _ -> EditorialAction.REQUEST_CHANGES;
            case Resubmit _ -> EditorialAction.RESUBMIT;
            case Lapse _ -> EditorialAction.LAPSE;
            case Accept _ -> EditorialAction.ACCEPT;
            case Decline _ -> EditorialAction.DECLINE;
            case Appeal _ -> EditorialAction.APPEAL;
            case Schedule _ -> EditorialAction.SCHEDULE;
            case Unschedule _ -> EditorialAction.UNSCHEDULE;
            case Publish _ -> EditorialAction.PUBLISH;
        };
    }

    record Discard() implements ReviewCommand {}

    record Recover() implements ReviewCommand {}

    /** @param source the published report that the sheet was taken from */
    record PublishImported(String source) implements ReviewCommand {}

    /**
     * @param faults message keys of what the checks of the text found wrong
     * @param duplicatesSeen whether the author has looked at the sheets that are likely the same; true where there are none
     * @param gate whether the organisation has a coordinator who did not write it
     * @param replies to points that are still open from a round before it was withdrawn
     */
    record Submit(Sheet sheet, List<String> faults, boolean duplicatesSeen, boolean gate, Map<PointId, String> replies)
            implements ReviewCommand {}

    record Endorse() implements ReviewCommand {}

    record Return(String reason) implements ReviewCommand {}

    /** @param curator who will decide */
    record Assign(Actor curator, List<Actor> reviewers) implements ReviewCommand {}

    record Withdraw() implements ReviewCommand {}

    record Recommend(Recommendation recommendation) implements ReviewCommand {}

    /**
     * @param sheet as it was reviewed
     * @param due until when the authors should come back
     */
    record RequestChanges(Sheet sheet, List<Raised> points, Instant due) implements ReviewCommand {}

    /**
     * @param sheet as it is now; the points have followed its edits
     * @param standIns for reviewers who cannot go on
     */
    record Resubmit(Sheet sheet, Map<PointId, String> replies, Map<PersonId, Actor> standIns)
            implements ReviewCommand {}

    record Lapse() implements ReviewCommand {}

    record Accept() implements ReviewCommand {}

    record Decline(String reason) implements ReviewCommand {}

    /** @param curator another one, who will decide */
    record Appeal(Actor curator, String reason) implements ReviewCommand {}

    record Schedule(Instant at) implements ReviewCommand {}

    record Unschedule() implements ReviewCommand {}

    record Publish() implements ReviewCommand {}
}
