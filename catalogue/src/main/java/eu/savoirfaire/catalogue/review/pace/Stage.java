package eu.savoirfaire.catalogue.review.pace;

import eu.savoirfaire.catalogue.review.table.EditorialAction;
import eu.savoirfaire.catalogue.review.table.EditorialState;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A state and its clock.
 *
 * @param since when it began
 * @param term the moment that matters in this state: until when changes are due, an appeal is heard, a discarded sheet can be
 *     had back, or when an accepted one is to be published
 * @param nudged what was done already because it takes long
 * @param last what was done last; empty for a sheet that was only begun
 */
public record Stage(
        EditorialState state,
        Instant since,
        Optional<Instant> term,
        Set<Nudge> nudged,
        Optional<EditorialAction> last) {

    public Stage {
        nudged = Set.copyOf(nudged);
    }

    /** Where every sheet begins. */
    public static Stage draft(Instant now) {
        return new Stage(EditorialState.DRAFT, now, Optional.empty(), Set.of(), Optional.empty());
    }

    /** The next one. */
    public static Stage begun(EditorialState state, Instant now, Optional<Instant> term, EditorialAction by) {
        return new Stage(state, now, term, Set.of(), Optional.of(by));
    }

    /** The same one with another term: its clock runs on. */
    public Stage until(Optional<Instant> other, EditorialAction by) {
        return new Stage(state, since, other, nudged, Optional.of(by));
    }

    /** Whether the last thing done was this, and led here: then whoever asks again asked twice. */
    public boolean cameBy(EditorialAction action) {
        return last.filter(action::equals).isPresent();
    }

    /** The nudges whose time has come and that were not given yet, in their order. */
    public List<Nudge> pending(Pace pace, Instant now) {
        if (!state.isStep() || waitsForItsHour()) {
            return List.of();
        }
        return Arrays.stream(Nudge.values())
                .filter(nudge -> !nudged.contains(nudge) && !now.isBefore(moment(nudge, pace)))
                .toList();
    }

    /** When this step should be over. */
    public Instant due(Pace pace) {
        return term.orElseGet(() -> pace.after(state, since, 1));
    }

    public Stage nudged(List<Nudge> given) {
        if (given.isEmpty()) {
            return this;
        }
        var all = EnumSet.copyOf(given);
        all.addAll(nudged);
        return new Stage(state, since, term, all, last);
    }

    private Instant moment(Nudge nudge, Pace pace) {
        return term.map(end -> shareOf(Duration.between(since, end), nudge.share()))
                .orElseGet(() -> pace.after(state, since, nudge.share()));
    }

    private Instant shareOf(Duration whole, double share) {
        return since.plusMillis(Math.round(whole.toMillis() * share));
    }

    private boolean waitsForItsHour() {
        return state == EditorialState.ACCEPTED && term.isPresent();
    }
}
