package eu.savoirfaire.matching.cohort.tending;

import eu.savoirfaire.infra.access.CurrentActor;
import eu.savoirfaire.infra.access.Permissions;
import eu.savoirfaire.infra.audit.AuditTrail;
import eu.savoirfaire.infra.refusal.Refused;
import eu.savoirfaire.matching.CohortEvent.CohortId;
import eu.savoirfaire.matching.NeedId;
import eu.savoirfaire.matching.OfferId;
import eu.savoirfaire.matching.cohort.Cohort;
import eu.savoirfaire.matching.cohort.CohortAction;
import eu.savoirfaire.matching.cohort.CohortRefusal;
import eu.savoirfaire.matching.cohort.keeping.Cohorts;
import eu.savoirfaire.matching.cohort.keeping.Gathered;
import eu.savoirfaire.matching.cohort.keeping.Participation;
import eu.savoirfaire.matching.cohort.run.Gathering;
import eu.savoirfaire.matching.cohort.supply.Judge;
import eu.savoirfaire.matching.cohort.supply.Present;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;

/** Whoever looks after a cohort fixes pairs before the next run: only such as the rules allow, and the places suffice for. */
@Singleton
public class Pinning {
    private final Cohorts cohorts;
    private final Gathered gathered;
    private final Gathering gathering;
    private final Present present;
    private final Judge judge;
    private final AuditTrail audit;
    private final CurrentActor actor;
    private final Permissions permissions;
    private final Clock clock;

    Pinning(
            Cohorts cohorts,
            Gathered gathered,
            Gathering gathering,
            Present present,
            Judge judge,
            AuditTrail audit,
            CurrentActor actor,
            Permissions permissions,
            Clock clock) {
        this.cohorts = cohorts;
        this.gathered = gathered;
        this.gathering = gathering;
        this.present = present;
        this.judge = judge;
        this.audit = audit;
        this.actor = actor;
        this.permissions = permissions;
        this.clock = clock;
    }

    /**
     * Fixes a pair; a need that was pinned before is so no more.
     *
     * @throws Refused with a {@link CohortRefusal}
     */
    @Transactional
    public void pin(CohortId id, NeedId need, OfferId offer) {
        var cohort = running(id);
        var joined = gathered.needs(id).stream()
                .anyMatch(one -> one.need().equals(need) && one.state() == Participation.State.WAITING);
        var standing =
                present.need(need).filter(_ -> joined).orElseThrow(() -> new Refused(new CohortRefusal.NotStanding()));
        var shown = gathering.offers(cohort).stream()
                .filter(one -> one.offer().id().equals(offer))
                .findFirst()
                .orElseThrow(() -> new Refused(new CohortRefusal.NotStanding()));
        if (judge.scores(standing.seeker(), shown.offer(), LocalDate.now(clock)).isEmpty()) {
            throw new Refused(new CohortRefusal.NotEligible());
        }
        var others = gathered.pins(id).entrySet().stream()
                .filter(pin ->
                        !pin.getKey().equals(need.value()) && pin.getValue().equals(offer.value()))
                .count();
        if (others >= gathering.free(shown)) {
            throw new Refused(new CohortRefusal.PinnedFull());
        }
        gathered.pin(id, need, offer);
        record(id, "pin", need);
    }

    @Transactional
    public void unpin(CohortId id, NeedId need) {
        running(id);
        gathered.unpin(id, need);
        record(id, "unpin", need);
    }

    private Cohort running(CohortId id) {
        permissions.require(actor.get(), "cohort.manage", id.reference());
        var cohort = cohorts.require(id);
        if (!cohort.state().runs()) {
            throw new Refused(new CohortRefusal.NotNow(cohort.state(), CohortAction.PROPOSE));
        }
        return cohort;
    }

    private void record(CohortId id, String what, NeedId need) {
        audit.record(
                actor.get(),
                "cohort." + what,
                id.reference(),
                Map.of("need", need.value().toString()));
    }
}
