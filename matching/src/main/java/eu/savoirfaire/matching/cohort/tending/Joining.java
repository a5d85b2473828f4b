package eu.savoirfaire.matching.cohort.tending;

import eu.savoirfaire.infra.access.CurrentActor;
import eu.savoirfaire.infra.access.Permissions;
import eu.savoirfaire.infra.access.Reference;
import eu.savoirfaire.infra.audit.AuditTrail;
import eu.savoirfaire.infra.refusal.Refused;
import eu.savoirfaire.matching.CohortEvent.CohortId;
import eu.savoirfaire.matching.NeedId;
import eu.savoirfaire.matching.cohort.CohortAction;
import eu.savoirfaire.matching.cohort.CohortRefusal;
import eu.savoirfaire.matching.cohort.fairness.Attribute;
import eu.savoirfaire.matching.cohort.fairness.SelfDeclarations;
import eu.savoirfaire.matching.cohort.keeping.Cohorts;
import eu.savoirfaire.matching.cohort.keeping.Gathered;
import eu.savoirfaire.matching.cohort.supply.Present;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.util.Map;

/** A person lets a need of theirs take part in a cohort, and takes it out again. */
@Singleton
public class Joining {
    /** The edition of the text {@code matching.cohort.join.agree}. */
    public static final String AGREEMENT = "cohort-1";

    private final Cohorts cohorts;
    private final Gathered gathered;
    private final Present present;
    private final SelfDeclarations declarations;
    private final AuditTrail audit;
    private final CurrentActor actor;
    private final Permissions permissions;

    Joining(
            Cohorts cohorts,
            Gathered gathered,
            Present present,
            SelfDeclarations declarations,
            AuditTrail audit,
            CurrentActor actor,
            Permissions permissions) {
        this.cohorts = cohorts;
        this.gathered = gathered;
        this.present = present;
        this.declarations = declarations;
        this.audit = audit;
        this.actor = actor;
        this.permissions = permissions;
    }

    /**
     * Joins with a need.
     *
     * @param agreed whether the person agreed to be assigned
     * @param told of themselves for the fairness report; nothing that assigns reads it
     * @throws Refused with a {@link CohortRefusal}
     */
    @Transactional
    public void join(CohortId id, NeedId need, boolean agreed, Map<Attribute, String> told) {
        requireOwn(need);
        var cohort = cohorts.require(id);
        if (!cohort.takesPeople()) {
            throw new Refused(new CohortRefusal.NotNow(cohort.state(), CohortAction.OPEN));
        }
        if (!agreed) {
            throw new Refused(new CohortRefusal.NoConsent());
        }
        var standing = present.need(need).orElseThrow(() -> new Refused(new CohortRefusal.NotStanding()));
        var stated = standing.seeker().need();
        if (stated.kind() != cohort.facts().kind().need()) {
            throw new Refused(new CohortRefusal.WrongKind());
        }
        gathered.join(id, need, stated.seeker(), AGREEMENT);
        declarations.declare(stated.seeker(), told);
        record(id, "join", need);
    }

    /** The person agrees no more: from this moment on nothing is assigned. */
    @Transactional
    public void leave(CohortId id, NeedId need) {
        requireOwn(need);
        cohorts.require(id);
        gathered.leave(id, need);
        record(id, "leave", need);
    }

    private void requireOwn(NeedId need) {
        permissions.require(
                actor.get(), "cohort.join", new Reference("need", need.value().toString()));
    }

    private void record(CohortId id, String what, NeedId need) {
        audit.record(
                actor.get(),
                "cohort." + what,
                id.reference(),
                Map.of("need", need.value().toString()));
    }
}
