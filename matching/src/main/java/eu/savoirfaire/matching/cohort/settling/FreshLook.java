package eu.savoirfaire.matching.cohort.settling;

import eu.savoirfaire.matching.CohortEvent.CohortId;
import eu.savoirfaire.matching.NeedId;
import eu.savoirfaire.matching.OfferId;
import eu.savoirfaire.matching.cohort.keeping.Gathered;
import eu.savoirfaire.matching.cohort.keeping.Participation;
import eu.savoirfaire.matching.cohort.run.RunInputs;
import eu.savoirfaire.matching.cohort.run.RunResult;
import eu.savoirfaire.matching.cohort.supply.Judge;
import eu.savoirfaire.matching.cohort.supply.Present;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Looks once more at what a run read. */
@Singleton
class FreshLook {
    private final Present present;
    private final Gathered gathered;
    private final Judge judge;

    FreshLook(Present present, Gathered gathered, Judge judge) {
        this.present = present;
        this.gathered = gathered;
        this.judge = judge;
    }

    /** The taxonomy that is gone by now, where the run went by another. */
    Optional<String> otherTaxonomy(RunInputs inputs) {
        return Optional.of(judge.taxonomy()).filter(now -> !inputs.versions().contains(now));
    }

    /** What is not what it was: codes of needs and titles of offers, as people call them. */
    List<String> changedSince(CohortId cohort, RunInputs inputs, RunResult result) {
        var changed = new TreeSet<String>();
        var waiting = gathered.needs(cohort).stream()
                .filter(one -> one.state() == Participation.State.WAITING)
                .map(one -> one.need().value())
                .collect(Collectors.toSet());
        result.matched().stream()
                .map(RunResult.Placed::need)
                .filter(need -> !waiting.contains(need))
                .forEach(need -> changed.add(Pseudonym.of(need)));
        inputs.needs().stream()
                .filter(need -> present.need(new NeedId(need.id()))
                        .filter(now -> now.version() == need.version())
                        .isEmpty())
                .forEach(need -> changed.add(Pseudonym.of(need.id())));
        for (var offer : inputs.offers()) {
            var now = present.offer(new OfferId(offer.id()));
            if (now.isEmpty()) {
                changed.add(Pseudonym.of(offer.id()));
            } else if (now.get().version() != offer.version()) {
                changed.add(now.get().title());
            }
        }
        return List.copyOf(changed);
    }
}
