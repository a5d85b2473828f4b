package eu.savoirfaire.catalogue.review;

import eu.savoirfaire.catalogue.review.table.EditorialAction;
import eu.savoirfaire.catalogue.sheet.Sheet;

/** What can be asked of something published, with what it takes. */
public sealed interface StandingCommand {

    /** What it asks for. */
    default EditorialAction action() {
        return switch (this) {
            case Revise _ -> EditorialAction.REVISE;
            case Correct _ -> EditorialAction.CORRECT;
            case RevertCorrection _ -> EditorialAction.REVERT_CORRECTION;
            case Archive _ -> EditorialAction.ARCHIVE;
            case Restore _ -> EditorialAction.RESTORE;
            case Hide _ -> EditorialAction.HIDE;
            case ConfirmRemoval _ -> EditorialAction.CONFIRM_REMOVAL;
            case Lift _ -> EditorialAction.LIFT;
            case AskBack _ -> EditorialAction.ASK_BACK;
            case BringBack _ -> EditorialAction.BRING_BACK;
        };
    }

    /** @param workingCopy whether there is one already */
    record Revise(boolean workingCopy) implements StandingCommand {}

    record Correct(Sheet before, Sheet after) implements StandingCommand {}

    record RevertCorrection() implements StandingCommand {}

    record Archive(String reason) implements StandingCommand {}

    record Restore() implements StandingCommand {}

    record Hide(String reason) implements StandingCommand {}

    record ConfirmRemoval() implements StandingCommand {}

    record Lift() implements StandingCommand {}

    record AskBack(String reason) implements StandingCommand {}

    record BringBack() implements StandingCommand {}
}
