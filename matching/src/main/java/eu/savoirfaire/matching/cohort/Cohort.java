package eu.savoirfaire.matching.cohort;

import eu.savoirfaire.infra.access.OrganisationId;
import eu.savoirfaire.matching.CohortEvent;
import eu.savoirfaire.matching.CohortEvent.CohortCancelled;
import eu.savoirfaire.matching.CohortEvent.CohortConfirmed;
import eu.savoirfaire.matching.CohortEvent.CohortId;
import eu.savoirfaire.matching.CohortEvent.CohortRunProposed;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * A cohort on its way. {@link CohortTable} says what may follow what.
 *
 * @param organisation that runs it
 * @param run the latest that came to its end, or the one that was confirmed
 * @param seed of the lots, hexadecimal; drawn when it closes and the same ever after, so that nobody draws until they like it
 * @param version of what is stored, for optimistic locking; 0 for one that was never stored
 * @param news what happened since it was read
 */
public record Cohort(
        CohortId id,
        OrganisationId organisation,
        CohortFacts facts,
        CohortState state,
        Optional<UUID> run,
        Optional<String> seed,
        long version,
        List<CohortEvent> news) {

    public Cohort {
        news = List.copyOf(news);
    }

    /** What came of something that was asked for. */
    public sealed interface Decision {
        record Done(Cohort after) implements Decision {}

        record Not(CohortRefusal why) implements Decision {}
    }

    public static Cohort drafted(CohortId id, OrganisationId organisation, CohortFacts facts) {
        return new Cohort(id, organisation, facts, CohortState.DRAFT, Optional.empty(), Optional.empty(), 0, List.of());
    }

    /** What it is has been settled when people joined: of an open one the kind cannot be another. */
    public Decision changed(CohortFacts to) {
        if (state == CohortState.OPEN && to.kind() != facts.kind()) {
            return new Decision.Not(new CohortRefusal.NotNow(state, CohortAction.CHANGE));
        }
        return to(CohortAction.CHANGE, to.staying(facts.programme()), run, seed, List.of());
    }

    public Decision opened() {
        return to(CohortAction.OPEN, facts, run, seed, List.of());
    }

    /** @param drawn a seed, taken if there was none before */
    public Decision closed(String drawn) {
        return to(CohortAction.CLOSE, facts, run, seed.or(() -> Optional.of(drawn)), List.of());
    }

    public Decision reopened() {
        return to(CohortAction.REOPEN, facts, Optional.empty(), seed, List.of());
    }

    public Decision proposed(UUID by, int matched, int unmatched) {
        return to(
                CohortAction.PROPOSE,
                facts,
                Optional.of(by),
                seed,
                List.of(new CohortRunProposed(id, by, matched, unmatched)));
    }

    /** @param looked the run that whoever confirms had before them; any that came to its end may be chosen */
    public Decision confirmed(UUID looked, int matched) {
        return to(
                CohortAction.CONFIRM,
                facts,
                Optional.of(looked),
                seed,
                List.of(new CohortConfirmed(id, looked, matched)));
    }

    public Decision undone() {
        return to(CohortAction.UNDO, facts, run, seed, List.of());
    }

    public Decision cancelled() {
        return to(CohortAction.CANCEL, facts, run, seed, List.of(new CohortCancelled(id)));
    }

    public Decision restored() {
        return to(CohortAction.RESTORE, facts, Optional.empty(), seed, List.of());
    }

    /** Whether people can join: while it is open, and a confirmed circle on its waiting list. */
    public boolean takesPeople() {
        return state == CohortState.OPEN || state == CohortState.CONFIRMED && facts.kind() == CohortKind.CIRCLES;
    }

    private Decision to(
            CohortAction action,
            CohortFacts said,
            Optional<UUID> latest,
            Optional<String> drawn,
            List<CohortEvent> more) {
        var after = CohortTable.steps().after(state, action);
        if (after.isEmpty()) {
            return new Decision.Not(new CohortRefusal.NotNow(state, action));
        }
        var all = new ArrayList<>(news);
        all.addAll(more);
        return new Decision.Done(new Cohort(id, organisation, said, after.get(), latest, drawn, version, all));
    }
}
