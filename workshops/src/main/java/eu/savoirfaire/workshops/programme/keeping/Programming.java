package eu.savoirfaire.workshops.programme.keeping;

import eu.savoirfaire.infra.access.Actor;
import eu.savoirfaire.infra.access.CurrentActor;
import eu.savoirfaire.infra.access.Permissions;
import eu.savoirfaire.infra.audit.AuditTrail;
import eu.savoirfaire.infra.event.EventLog;
import eu.savoirfaire.infra.refusal.Refused;
import eu.savoirfaire.workshops.PresentedSheet;
import eu.savoirfaire.workshops.WorkshopId;
import eu.savoirfaire.workshops.WorkshopsEvent.ProgrammeReleased;
import eu.savoirfaire.workshops.planning.Decision;
import eu.savoirfaire.workshops.planning.PlannedWorkshop;
import eu.savoirfaire.workshops.planning.PlanningRefusal;
import eu.savoirfaire.workshops.planning.keeping.Plans;
import eu.savoirfaire.workshops.planning.table.PlanningAction;
import eu.savoirfaire.workshops.programme.Item;
import eu.savoirfaire.workshops.programme.ItemId;
import eu.savoirfaire.workshops.programme.Programme;
import eu.savoirfaire.workshops.programme.ProgrammeRefusal;
import eu.savoirfaire.workshops.sheet.NamedSheets;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** How trainers write the working copy of a programme, and tell it to people. */
@Singleton
public class Programming {
    private final Plans plans;
    private final Programmes programmes;
    private final NamedSheets sheets;
    private final List<AfterRelease> followers;
    private final Permissions permissions;
    private final CurrentActor actor;
    private final AuditTrail audit;
    private final EventLog events;
    private final Clock clock;

    Programming(
            Plans plans,
            Programmes programmes,
            NamedSheets sheets,
            List<AfterRelease> followers,
            Permissions permissions,
            CurrentActor actor,
            AuditTrail audit,
            EventLog events,
            Clock clock) {
        this.plans = plans;
        this.programmes = programmes;
        this.sheets = sheets;
        this.followers = followers;
        this.permissions = permissions;
        this.actor = actor;
        this.audit = audit;
        this.events = events;
        this.clock = clock;
    }

    /**
     * Puts an item on the working copy, in the place of the one with its id.
     *
     * @param sheet what is to be shown of the sheet that the item pins, if it does
     */
    @Transactional
    public void put(WorkshopId id, long seen, Item item, Optional<PresentedSheet> sheet) {
        var workshop = open(id);
        sheet.ifPresent(sheets::keep);
        programmes.save(kept(id, seen).with(item), seen);
        audit(
                workshop,
                "workshop.write-programme",
                Map.of("item", item.id().value().toString()));
    }

    /** Takes an item off the working copy. */
    @Transactional
    public void remove(WorkshopId id, long seen, ItemId item) {
        var workshop = open(id);
        programmes.save(kept(id, seen).without(item), seen);
        audit(workshop, "workshop.write-programme", Map.of("item", item.value().toString()));
    }

    /** Makes the working copy what people were told last; what was written since is gone. */
    @Transactional
    public void restore(WorkshopId id, long seen) {
        var workshop = open(id);
        var kept = kept(id, seen);
        var before = kept.current().orElseThrow(() -> new Refused(new ProgrammeRefusal.Empty()));
        programmes.save(new Programme(id, before.items(), kept.releases()), seen);
        audit(workshop, "workshop.restore-programme", Map.of("release", Integer.toString(before.number())));
    }

    /** Tells people the working copy; those who said yes to what is now elsewhere are asked again. */
    @Transactional
    public Decision<Programme> release(WorkshopId id, long seen) {
        var workshop = open(id);
        var before = kept(id, seen);
        var difference = before.unreleased();
        var decision = before.release(workshop.plan().hours().length(), clock.instant());
        if (decision instanceof Decision.Done<Programme>(var after)) {
            programmes.save(after, seen);
            var release = after.current().orElseThrow();
            audit(workshop, "workshop.release-programme", Map.of("release", Integer.toString(release.number())));
            events.append(
                    "programme/" + id.value(), release.number(), List.of(new ProgrammeReleased(id, release.number())));
            followers.forEach(follower -> follower.released(id, release, difference));
        }
        return decision;
    }

    /** The workshop, while its programme may still be changed. */
    private PlannedWorkshop open(WorkshopId id) {
        permissions.require(actor.get(), "workshop.plan", id.reference());
        var workshop = plans.find(id).orElseThrow(() -> new Refused(new PlanningRefusal.NotFound()));
        if (workshop.state().isOver()) {
            throw new Refused(new PlanningRefusal.NotNow(workshop.state(), PlanningAction.REWRITE));
        }
        return workshop;
    }

    private Programme kept(WorkshopId id, long seen) {
        var kept = programmes.kept(id);
        if (kept.version() != seen) {
            throw new Refused(new PlanningRefusal.ChangedMeanwhile());
        }
        return kept.programme();
    }

    private void audit(PlannedWorkshop workshop, String action, Map<String, String> details) {
        Actor by = actor.get();
        audit.record(by, action, workshop.id().reference(), details);
    }
}
