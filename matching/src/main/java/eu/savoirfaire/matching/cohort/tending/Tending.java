package eu.savoirfaire.matching.cohort.tending;

import eu.savoirfaire.infra.access.CurrentActor;
import eu.savoirfaire.infra.access.OrganisationId;
import eu.savoirfaire.infra.access.Permissions;
import eu.savoirfaire.infra.access.Reference;
import eu.savoirfaire.infra.audit.AuditTrail;
import eu.savoirfaire.infra.identity.TimeOrderedIds;
import eu.savoirfaire.infra.refusal.Refused;
import eu.savoirfaire.matching.CohortEvent.CohortId;
import eu.savoirfaire.matching.OfferId;
import eu.savoirfaire.matching.cohort.Cohort;
import eu.savoirfaire.matching.cohort.CohortAction;
import eu.savoirfaire.matching.cohort.CohortFacts;
import eu.savoirfaire.matching.cohort.CohortRefusal;
import eu.savoirfaire.matching.cohort.keeping.Cohorts;
import eu.savoirfaire.matching.cohort.keeping.Gathered;
import eu.savoirfaire.matching.cohort.supply.Present;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.util.HexFormat;
import java.util.Map;
import java.util.random.RandomGenerator;

/** What those who look after a cohort do with it. */
@Singleton
public class Tending {
    private static final int SEED_BYTES = 32;

    private final Cohorts cohorts;
    private final Gathered gathered;
    private final Present present;
    private final AuditTrail audit;
    private final CurrentActor actor;
    private final Permissions permissions;
    private final TimeOrderedIds ids;
    private final RandomGenerator random;

    Tending(
            Cohorts cohorts,
            Gathered gathered,
            Present present,
            AuditTrail audit,
            CurrentActor actor,
            Permissions permissions,
            TimeOrderedIds ids,
            RandomGenerator random) {
        this.cohorts = cohorts;
        this.gathered = gathered;
        this.present = present;
        this.audit = audit;
        this.actor = actor;
        this.permissions = permissions;
        this.ids = ids;
        this.random = random;
    }

    /** Begins a cohort as a draft. */
    @Transactional
    public Cohort draft(OrganisationId organisation, CohortFacts facts) {
        permissions.require(
                actor.get(),
                "cohort.manage",
                new Reference("organisation", organisation.value().toString()));
        return cohorts.save(Cohort.drafted(new CohortId(ids.next()), organisation, facts), actor.get(), "draft");
    }

    /** @param seen the version that was looked at */
    @Transactional
    public Cohort change(CohortId id, long seen, CohortFacts facts) {
        var cohort = managed(id);
        requireSeen(cohort, seen);
        return cohorts.save(cohort.changed(facts), actor.get(), CohortAction.CHANGE.word());
    }

    /**
     * Opens, closes, reopens, cancels or restores.
     *
     * @param seen the version that was looked at
     * @throws Refused with a {@link CohortRefusal}
     */
    @Transactional
    public Cohort act(CohortId id, long seen, CohortAction action) {
        var cohort = managed(id);
        requireSeen(cohort, seen);
        var decision = switch (action) {
            case OPEN -> cohort.opened();
            case CLOSE -> cohort.closed(seed());
            case REOPEN -> cohort.reopened();
            case CANCEL -> cohort.cancelled();
            case RESTORE -> cohort.restored();
            case CHANGE, PROPOSE, CONFIRM, UNDO ->
                new Cohort.Decision.Not(new CohortRefusal.NotNow(cohort.state(), action));
        };
        return cohorts.save(decision, actor.get(), action.word());
    }

    /** Brings an offer in; that of another organisation takes part when that one has said yes. */
    @Transactional
    public void bring(CohortId id, OfferId offer) {
        var cohort = managed(id);
        requireGathering(cohort);
        var shown = present.offer(offer)
                .orElseThrow(() -> new Refused(new CohortRefusal.NotStanding()))
                .offer();
        if (!cohort.facts().kind().need().isAnsweredBy(shown.kind())) {
            throw new Refused(new CohortRefusal.WrongKind());
        }
        gathered.add(id, offer, shown.provider().equals(cohort.organisation()));
        record(id, "bring-offer", offer);
    }

    @Transactional
    public void remove(CohortId id, OfferId offer) {
        requireGathering(managed(id));
        gathered.remove(id, offer);
        record(id, "remove-offer", offer);
    }

    /** The organisation of an offer says yes: whom a confirmed run assigns to it is welcome. */
    @Transactional
    public void lend(CohortId id, OfferId offer) {
        permissions.require(
                actor.get(), "cohort.lend", new Reference("offer", offer.value().toString()));
        requireGathering(cohorts.require(id));
        gathered.agree(id, offer);
        record(id, "lend-offer", offer);
    }

    private Cohort managed(CohortId id) {
        permissions.require(actor.get(), "cohort.manage", id.reference());
        return cohorts.require(id);
    }

    private void record(CohortId id, String what, OfferId offer) {
        audit.record(
                actor.get(),
                "cohort." + what,
                id.reference(),
                Map.of("offer", offer.value().toString()));
    }

    private static void requireGathering(Cohort cohort) {
        if (!cohort.state().gathers()) {
            throw new Refused(new CohortRefusal.NotNow(cohort.state(), CohortAction.CHANGE));
        }
    }

    private static void requireSeen(Cohort cohort, long seen) {
        if (cohort.version() != seen) {
            throw new Refused(new CohortRefusal.ChangedMeanwhile());
        }
    }

    private String seed() {
        var drawn = new byte[SEED_BYTES];
        random.nextBytes(drawn);
        return HexFormat.of().formatHex(drawn);
    }
}
