package eu.savoirfaire.matching.programme.conduct;

import eu.savoirfaire.infra.access.CurrentActor;
import eu.savoirfaire.infra.access.OrganisationId;
import eu.savoirfaire.infra.access.Permissions;
import eu.savoirfaire.infra.access.Reference;
import eu.savoirfaire.infra.audit.AuditTrail;
import eu.savoirfaire.infra.identity.TimeOrderedIds;
import eu.savoirfaire.infra.refusal.Refused;
import eu.savoirfaire.matching.CohortEvent.CohortId;
import eu.savoirfaire.matching.OfferId;
import eu.savoirfaire.matching.cohort.keeping.Cohorts;
import eu.savoirfaire.matching.offer.keeping.Offers;
import eu.savoirfaire.matching.programme.LinkKind;
import eu.savoirfaire.matching.programme.Measure;
import eu.savoirfaire.matching.programme.Programme;
import eu.savoirfaire.matching.programme.ProgrammeAction;
import eu.savoirfaire.matching.programme.ProgrammeFacts;
import eu.savoirfaire.matching.programme.ProgrammeRefusal;
import eu.savoirfaire.matching.programme.ProgrammeTable;
import eu.savoirfaire.matching.programme.keeping.HeldWorkshops;
import eu.savoirfaire.matching.programme.keeping.Links;
import eu.savoirfaire.matching.programme.keeping.Programmes;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** Plans programmes, lets them run, and says what counts for them. Each command is one transaction. */
@Singleton
public class Leading {
    private final Programmes programmes;
    private final Links links;
    private final Cohorts cohorts;
    private final Offers offers;
    private final HeldWorkshops workshops;
    private final AuditTrail audit;
    private final CurrentActor actor;
    private final Permissions permissions;
    private final TimeOrderedIds ids;

    Leading(
            Programmes programmes,
            Links links,
            Cohorts cohorts,
            Offers offers,
            HeldWorkshops workshops,
            AuditTrail audit,
            CurrentActor actor,
            Permissions permissions,
            TimeOrderedIds ids) {
        this.programmes = programmes;
        this.links = links;
        this.cohorts = cohorts;
        this.offers = offers;
        this.workshops = workshops;
        this.audit = audit;
        this.actor = actor;
        this.permissions = permissions;
        this.ids = ids;
    }

    /** Begins a programme as a draft. */
    @Transactional
    public Programme draft(OrganisationId organisation, ProgrammeFacts facts) {
        permissions.require(
                actor.get(),
                "programme.manage",
                new Reference("organisation", organisation.value().toString()));
        return programmes.save(Programme.drafted(ids.next(), organisation, facts), actor.get(), "draft");
    }

    /** @param seen the version that was looked at */
    @Transactional
    public Programme change(UUID id, long seen, ProgrammeFacts facts) {
        return programmes.save(managed(id, seen).changed(facts), actor.get(), ProgrammeAction.CHANGE.word());
    }

    /**
     * Begins, withdraws, closes or reopens.
     *
     * @param seen the version that was looked at
     * @throws Refused with a {@link ProgrammeRefusal}
     */
    @Transactional
    public Programme act(UUID id, long seen, ProgrammeAction action) {
        var programme = managed(id, seen);
        if (action == ProgrammeAction.CHANGE || action == ProgrammeAction.LINK) {
            throw new Refused(new ProgrammeRefusal.NotNow(programme.state(), action));
        }
        return programmes.save(programme.does(action), actor.get(), action.word());
    }

    /**
     * Lets something count; what counts already does so once.
     *
     * @throws Refused with a {@link ProgrammeRefusal}
     */
    @Transactional
    public void link(UUID id, LinkKind kind, UUID thing) {
        requireLinking(id);
        switch (kind) {
            case COHORT -> {
                require(cohorts.find(new CohortId(thing)));
                if (!cohorts.belong(new CohortId(thing), id)) {
                    throw new Refused(new ProgrammeRefusal.CountsElsewhere());
                }
            }
            case WORKSHOP -> {
                require(workshops.find(thing));
                links.add(id, kind, thing);
            }
            case OFFER -> {
                require(offers.find(new OfferId(thing)).flatMap(offer -> Measure.of(offer.kind())));
                links.add(id, kind, thing);
            }
        }
        record(id, "link", kind, thing);
    }

    /** It does not count any more; to link it again takes that back. */
    @Transactional
    public void unlink(UUID id, LinkKind kind, UUID thing) {
        requireLinking(id);
        var did = kind == LinkKind.COHORT
                ? cohorts.leaveProgramme(new CohortId(thing), id)
                : links.remove(id, kind, thing);
        if (did) {
            record(id, "unlink", kind, thing);
        }
    }

    private void requireLinking(UUID id) {
        var programme = managed(id);
        if (ProgrammeTable.steps()
                .after(programme.state(), ProgrammeAction.LINK)
                .isEmpty()) {
            throw new Refused(new ProgrammeRefusal.NotNow(programme.state(), ProgrammeAction.LINK));
        }
    }

    private Programme managed(UUID id, long seen) {
        var programme = managed(id);
        if (programme.version() != seen) {
            throw new Refused(new ProgrammeRefusal.ChangedMeanwhile());
        }
        return programme;
    }

    private Programme managed(UUID id) {
        permissions.require(actor.get(), "programme.manage", Programme.reference(id));
        return programmes.require(id);
    }

    private void record(UUID id, String what, LinkKind kind, UUID thing) {
        audit.record(
                actor.get(),
                "programme." + what,
                Programme.reference(id),
                Map.of("kind", kind.word(), "thing", thing.toString()));
    }

    private static void require(Optional<?> counted) {
        if (counted.isEmpty()) {
            throw new Refused(new ProgrammeRefusal.NothingToCount());
        }
    }
}
