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

    EditorialAction action();

    record Discard() implements ReviewCommand {
        @Override
        public EditorialAction action() {
            return EditorialAction.DISCARD;
        }
    }

    record Recover() implements ReviewCommand {
        @Override
        public EditorialAction action() {
            return EditorialAction.RECOVER;
        }
    }

    /** @param source the published report that the sheet was taken from */
    record PublishImported(String source) implements ReviewCommand {
        @Override
        public EditorialAction action() {
            return EditorialAction.PUBLISH_IMPORTED;
        }
    }

    /**
     * @param faults message keys of what the checks of the text found wrong
     * @param duplicatesSeen whether the author has looked at the sheets that are likely the same; true where there are none
     * @param gate whether the organisation has a coordinator who did not write it
     * @param replies to points that are still open from a round before it was withdrawn
     */
    record Submit(Sheet sheet, List<String> faults, boolean duplicatesSeen, boolean gate, Map<PointId, String> replies)
            implements ReviewCommand {
        @Override
        public EditorialAction action() {
            return EditorialAction.SUBMIT;
        }
    }

    record Endorse() implements ReviewCommand {
        @Override
        public EditorialAction action() {
            return EditorialAction.ENDORSE;
        }
    }

    record Return(String reason) implements ReviewCommand {
        @Override
        public EditorialAction action() {
            return EditorialAction.RETURN;
        }
    }

    /** @param curator who will decide */
    record Assign(Actor curator, List<Actor> reviewers) implements ReviewCommand {
        @Override
        public EditorialAction action() {
            return EditorialAction.ASSIGN;
        }
    }

    record Withdraw() implements ReviewCommand {
        @Override
        public EditorialAction action() {
            return EditorialAction.WITHDRAW;
        }
    }

    record Recommend(Recommendation recommendation) implements ReviewCommand {
        @Override
        public EditorialAction action() {
            return EditorialAction.RECOMMEND;
        }
    }

    /**
     * @param sheet as it was reviewed
     * @param due until when the authors should come back
     */
    record RequestChanges(Sheet sheet, List<Raised> points, Instant due) implements ReviewCommand {
        @Override
        public EditorialAction action() {
            return EditorialAction.REQUEST_CHANGES;
        }
    }

    /**
     * @param sheet as it is now; the points have followed its edits
     * @param standIns for reviewers who cannot go on
     */
    record Resubmit(Sheet sheet, Map<PointId, String> replies, Map<PersonId, Actor> standIns) implements ReviewCommand {
        @Override
        public EditorialAction action() {
            return EditorialAction.RESUBMIT;
        }
    }

    record Lapse() implements ReviewCommand {
        @Override
        public EditorialAction action() {
            return EditorialAction.LAPSE;
        }
    }

    record Accept() implements ReviewCommand {
        @Override
        public EditorialAction action() {
            return EditorialAction.ACCEPT;
        }
    }

    record Decline(String reason) implements ReviewCommand {
        @Override
        public EditorialAction action() {
            return EditorialAction.DECLINE;
        }
    }

    /** @param curator another one, who will decide */
    record Appeal(Actor curator, String reason) implements ReviewCommand {
        @Override
        public EditorialAction action() {
            return EditorialAction.APPEAL;
        }
    }

    record Schedule(Instant at) implements ReviewCommand {
        @Override
        public EditorialAction action() {
            return EditorialAction.SCHEDULE;
        }
    }

    record Unschedule() implements ReviewCommand {
        @Override
        public EditorialAction action() {
            return EditorialAction.UNSCHEDULE;
        }
    }

    record Publish() implements ReviewCommand {
        @Override
        public EditorialAction action() {
            return EditorialAction.PUBLISH;
        }
    }
}
