package eu.savoirfaire.matching.cohort.settling;

import eu.savoirfaire.infra.access.CurrentActor;
import eu.savoirfaire.infra.access.OrganisationId;
import eu.savoirfaire.infra.access.Permissions;
import eu.savoirfaire.infra.refusal.Refused;
import eu.savoirfaire.matching.CohortEvent.CohortId;
import eu.savoirfaire.matching.NeedId;
import eu.savoirfaire.matching.OfferId;
import eu.savoirfaire.matching.SeekerId;
import eu.savoirfaire.matching.cohort.Cohort;
import eu.savoirfaire.matching.cohort.CohortAction;
import eu.savoirfaire.matching.cohort.CohortRefusal;
import eu.savoirfaire.matching.cohort.keeping.Cohorts;
import eu.savoirfaire.matching.cohort.keeping.Gathered;
import eu.savoirfaire.matching.cohort.keeping.Participation;
import eu.savoirfaire.matching.cohort.run.RunResult;
import eu.savoirfaire.matching.cohort.run.RunState;
import eu.savoirfaire.matching.cohort.run.Runs;
import eu.savoirfaire.matching.cohort.supply.Present;
import eu.savoirfaire.matching.match.keeping.Matches;
import eu.savoirfaire.matching.match.keeping.Places;
import eu.savoirfaire.matching.match.table.MatchState;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * A person confirms a run: everybody in it agreed to be assigned and each offer's organisation said yes, so each match is made
 * with both sides' yes and takes its place. All in one transaction.
 */
@Singleton
public class Settling {
    private final Cohorts cohorts;
    private final Gathered gathered;
    private final Runs runs;
    private final Present present;
    private final FreshLook look;
    private final Matches matches;
    private final Agreeing agreeing;
    private final Places places;
    private final List<Unsettling> others;
    private final CurrentActor actor;
    private final Permissions permissions;

    Settling(
            Cohorts cohorts,
            Gathered gathered,
            Runs runs,
            Present present,
            FreshLook look,
            Matches matches,
            Agreeing agreeing,
            Places places,
            List<Unsettling> others,
            CurrentActor actor,
            Permissions permissions) {
        this.cohorts = cohorts;
        this.gathered = gathered;
        this.runs = runs;
        this.present = present;
        this.look = look;
        this.matches = matches;
        this.agreeing = agreeing;
        this.places = places;
        this.others = others;
        this.actor = actor;
        this.permissions = permissions;
    }

    /**
     * Makes the matches of a run, and lets the others wait with the reason.
     *
     * @throws Refused with a {@link CohortRefusal}, and then nothing is changed
     */
    @Transactional
    public Cohort confirm(CohortId id, UUID run) {
        permissions.require(actor.get(), "cohort.manage", id.reference());
        var kept = runs.require(run);
        if (!kept.cohort().equals(id)) {
            throw new Refused(new CohortRefusal.NoRun());
        }
        var result = runs.result(run);
        // first, so that of two who confirm at once the second waits here
        var cohort = cohorts.save(
                cohorts.require(id).confirmed(run, result.matched().size()), actor.get(), CohortAction.CONFIRM.word());
        runs.turn(run, RunState.PROPOSED, RunState.CONFIRMED);
        var inputs = runs.inputs(run);
        look.otherTaxonomy(inputs).ifPresent(now -> {
            throw new Refused(new CohortRefusal.OtherTaxonomy(now));
        });
        var changed = look.changedSince(id, inputs, result);
        if (!changed.isEmpty()) {
            throw new Refused(new CohortRefusal.ChangedSince(changed));
        }
        settle(id, result);
        return cohort;
    }

    /**
     * Takes the confirmation back: its matches end, and everybody waits again.
     *
     * @throws Refused with {@link CohortRefusal.IntroducedAlready}
     */
    @Transactional
    public Cohort undo(CohortId id) {
        permissions.require(actor.get(), "cohort.manage", id.reference());
        var confirmed = cohorts.require(id);
        var cohort = cohorts.save(confirmed.undone(), actor.get(), CohortAction.UNDO.word());
        runs.turn(confirmed.run().orElseThrow(), RunState.CONFIRMED, RunState.PROPOSED);
        var made = gathered.needs(id).stream()
                .flatMap(one -> one.match().flatMap(matches::find).stream())
                .sorted(Comparator.comparing(match -> match.offer().value()))
                .toList();
        var known = (int) made.stream()
                .filter(match -> match.state() == MatchState.INTRODUCED
                        || match.state() == MatchState.ACTIVE
                        || match.state() == MatchState.OUTCOME)
                .count();
        if (known > 0) {
            throw new Refused(new CohortRefusal.IntroducedAlready(known));
        }
        made.stream().filter(match -> match.state().isOpen()).forEach(agreeing::cancelled);
        gathered.unplace(id);
        others.forEach(other -> other.undone(id));
        return cohort;
    }

    private void settle(CohortId id, RunResult result) {
        var joined = gathered.needs(id).stream().collect(Collectors.toMap(Participation::need, Function.identity()));
        var providers = new HashMap<UUID, OrganisationId>();
        // always in this order, so that no two who confirm at once wait for each other
        result.matched().stream()
                .sorted(Comparator.comparing(RunResult.Placed::offer).thenComparing(RunResult.Placed::need))
                .forEach(placed -> {
                    var need = new NeedId(placed.need());
                    var seeker = seeker(joined, need);
                    var provider = providers.computeIfAbsent(placed.offer(), this::provider);
                    gathered.place(
                            id,
                            need,
                            agreeing.agreed(need, new OfferId(placed.offer()), seeker, provider)
                                    .id());
                });
        providers.keySet().forEach(this::requireWithinItsPlaces);
        result.unmatched().forEach(one -> gathered.leaveOut(id, new NeedId(one.need()), one.reason()));
    }

    private static SeekerId seeker(Map<NeedId, Participation> joined, NeedId need) {
        return Optional.ofNullable(joined.get(need))
                .map(Participation::seeker)
                .orElseThrow(() -> new Refused(new CohortRefusal.ChangedMeanwhile()));
    }

    private OrganisationId provider(UUID offer) {
        return present.offer(new OfferId(offer))
                .map(now -> now.offer().provider())
                .orElseThrow(() -> new Refused(new CohortRefusal.NotStanding()));
    }

    /** More introductions may be open than there are positions, but a cohort promises each of its people one. */
    private void requireWithinItsPlaces(UUID offer) {
        var standing = places.of(new OfferId(offer)).orElseThrow();
        if (standing.reserved() + standing.introduced() + standing.active() > standing.capacity()) {
            throw agreeing.gone(new OfferId(offer));
        }
    }
}
