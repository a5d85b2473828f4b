package eu.savoirfaire.catalogue.review.pace;

import eu.savoirfaire.catalogue.review.table.EditorialState;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * What an author may expect: "step 3 of 4, expected by 14 March".
 *
 * @param step from 1
 * @param steps how many there are on this sheet's way
 * @param expectedBy when this step should be over
 */
public record Progress(int step, int steps, Instant expectedBy) {
    private static final List<EditorialState> WITH_GATE = List.of(
            EditorialState.ORG_CHECK, EditorialState.SUBMITTED, EditorialState.IN_REVIEW, EditorialState.ACCEPTED);
    private static final List<EditorialState> WITHOUT = WITH_GATE.subList(1, WITH_GATE.size());

    /**
     * Of a sheet on its way; empty for one that waits for nobody.
     *
     * @param gate whether its organisation checks it first
     */
    public static Optional<Progress> of(Stage stage, boolean gate, Pace pace) {
        var way = gate ? WITH_GATE : WITHOUT;
        // changes are part of the review, not a step after it
        var step = stage.state() == EditorialState.CHANGES_REQUESTED ? EditorialState.IN_REVIEW : stage.state();
        return way.contains(step)
                ? Optional.of(new Progress(way.indexOf(step) + 1, way.size(), stage.due(pace)))
                : Optional.empty();
    }
}
