package eu.savoirfaire.catalogue.review;

import eu.savoirfaire.catalogue.review.table.EditorialAction;
import eu.savoirfaire.catalogue.sheet.Sheet;

/** What can be asked of something published, with what it takes. */
public sealed interface StandingCommand {

    EditorialAction action();

    /** @param workingCopy whether there is one already */
    record Revise(boolean workingCopy) implements StandingCommand {
        @Override
        public EditorialAction action() {
            return EditorialAction.REVISE;
        }
    }

    record Correct(Sheet before, Sheet after) implements StandingCommand {
        @Override
        public EditorialAction action() {
            return EditorialAction.CORRECT;
        }
    }

    record RevertCorrection() implements StandingCommand {
        @Override
        public EditorialAction action() {
            return EditorialAction.REVERT_CORRECTION;
        }
    }

    record Archive(String reason) implements StandingCommand {
        @Override
        public EditorialAction action() {
            return EditorialAction.ARCHIVE;
        }
    }

    record Restore() implements StandingCommand {
        @Override
        public EditorialAction action() {
            return EditorialAction.RESTORE;
        }
    }

    record Hide(String reason) implements StandingCommand {
        @Override
        public EditorialAction action() {
            return EditorialAction.HIDE;
        }
    }

    record ConfirmRemoval() implements StandingCommand {
        @Override
        public EditorialAction action() {
            return EditorialAction.CONFIRM_REMOVAL;
        }
    }

    record Lift() implements StandingCommand {
        @Override
        public EditorialAction action() {
            return EditorialAction.LIFT;
        }
    }

    record AskBack(String reason) implements StandingCommand {
        @Override
        public EditorialAction action() {
            return EditorialAction.ASK_BACK;
        }
    }

    record BringBack() implements StandingCommand {
        @Override
        public EditorialAction action() {
            return EditorialAction.BRING_BACK;
        }
    }
}
