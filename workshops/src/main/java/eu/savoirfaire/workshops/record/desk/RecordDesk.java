package eu.savoirfaire.workshops.record.desk;

import eu.savoirfaire.infra.access.CurrentActor;
import eu.savoirfaire.infra.access.Permissions;
import eu.savoirfaire.infra.access.PersonId;
import eu.savoirfaire.infra.audit.AuditTrail;
import eu.savoirfaire.infra.refusal.Refused;
import eu.savoirfaire.workshops.WorkshopId;
import eu.savoirfaire.workshops.WorkshopRecord.Conclusion;
import eu.savoirfaire.workshops.attendance.tally.Tallies;
import eu.savoirfaire.workshops.planning.Decision;
import eu.savoirfaire.workshops.planning.PlannedWorkshop;
import eu.savoirfaire.workshops.planning.PlanningCommand;
import eu.savoirfaire.workshops.planning.PlanningRefusal;
import eu.savoirfaire.workshops.planning.keeping.Planning;
import eu.savoirfaire.workshops.planning.keeping.Plans;
import eu.savoirfaire.workshops.planning.table.PlanningAction;
import eu.savoirfaire.workshops.planning.table.PlanningState;
import eu.savoirfaire.workshops.programme.ItemId;
import eu.savoirfaire.workshops.record.Records;
import eu.savoirfaire.workshops.record.Workshop;
import eu.savoirfaire.workshops.record.Workshop.Publication;
import eu.savoirfaire.workshops.record.making.Making;
import eu.savoirfaire.workshops.record.making.MakingRefusal;
import eu.savoirfaire.workshops.record.making.Minutes;
import eu.savoirfaire.workshops.record.making.Minutes.Fate;
import eu.savoirfaire.workshops.record.making.Stage;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** The making of a record: what its trainer does, what those who spoke and those who attended say. */
@Singleton
public class RecordDesk {
    /** What a trainer needs to be allowed to make one. */
    public static final String ACTION = "record.make";

    private static final int LONGEST_TEXT = 1_000;
    private static final int LONGEST_TITLE = 500;
    private static final int LONGEST_SOURCE = 300;

    private final Making making;
    private final DraftProceedings drafting;
    private final Records records;
    private final Plans plans;
    private final Planning planning;
    private final Tallies tallies;
    private final Permissions permissions;
    private final CurrentActor actor;
    private final AuditTrail audit;
    private final Clock clock;

    RecordDesk(
            Making making,
            DraftProceedings drafting,
            Records records,
            Plans plans,
            Planning planning,
            Tallies tallies,
            Permissions permissions,
            CurrentActor actor,
            AuditTrail audit,
            Clock clock) {
        this.making = making;
        this.drafting = drafting;
        this.records = records;
        this.plans = plans;
        this.planning = planning;
        this.tallies = tallies;
        this.permissions = permissions;
        this.actor = actor;
        this.audit = audit;
        this.clock = clock;
    }

    /** What there is, for its trainer: begun with the first look, once the workshop is over. */
    @Transactional
    public Minutes open(WorkshopId id) {
        over(id);
        making.begin(id);
        return making.find(id).orElseThrow();
    }

    /** Says what was concluded, and whose conclusion it is. */
    @Transactional
    public void conclude(WorkshopId id, Conclusion conclusion) {
        requireOpen(id);
        requireText(conclusion.text(), LONGEST_TEXT);
        requireText(conclusion.source(), LONGEST_SOURCE);
        making.conclude(id, conclusion);
        record(id, "record.conclude");
    }

    @Transactional
    public void drop(WorkshopId id, UUID conclusion) {
        requireOpen(id);
        making.drop(id, conclusion);
        record(id, "record.drop-conclusion");
    }

    /** Goes on to the next stage: to those who spoke, to those who attended, or back to a draft of a correction. */
    @Transactional
    public void advance(WorkshopId id, Stage seen) {
        over(id);
        making.move(id, seen, seen.next().orElseThrow(() -> new Refused(new MakingRefusal.NotNow())));
        record(id, "record.advance");
    }

    /**
     * Takes what somebody proposed into the record, or not.
     *
     * @param reason why not; whoever proposed it reads it
     */
    @Transactional
    public void settle(WorkshopId id, UUID amendment, boolean accept, String reason) {
        var minutes = requireOpen(id);
        if (!accept) {
            requireText(reason, LONGEST_TEXT);
        }
        var proposed = minutes.amendment(amendment).orElseThrow(() -> new Refused(new MakingRefusal.NotNow()));
        if (making.settle(id, amendment, accept ? Fate.ACCEPTED : Fate.DECLINED, accept ? "" : reason) && accept) {
            making.conclude(id, drafting.proposed(plan(id), proposed.text()));
        }
        record(id, accept ? "record.accept-amendment" : "record.decline-amendment");
    }

    /** Makes the record public; from a correction the next revision of it. */
    @Transactional
    public void publish(WorkshopId id) {
        var workshop = over(id);
        var minutes = requireOpen(id);
        if (!workshop.plan().kind().mayBePublic()) {
            throw new Refused(new MakingRefusal.NeverPublic());
        }
        if (minutes.openAmendments() > 0) {
            throw new Refused(new MakingRefusal.AmendmentsWait(minutes.openAmendments()));
        }
        switch (written(workshop, minutes).publish(clock.instant())) {
            case Publication.Published(var published) -> records.save(published);
            case Publication.NeverPublic _ -> throw new Refused(new MakingRefusal.NeverPublic());
            case Publication.NothingToPublish _ -> throw new Refused(new MakingRefusal.NothingNew());
        }
        making.move(id, minutes.stage(), Stage.PUBLISHED);
        if (workshop.state() == PlanningState.HELD) {
            var publish = new PlanningCommand.Simple(PlanningAction.PUBLISH_RECORD);
            if (planning.perform(id, workshop.version(), publish) instanceof Decision.Not<PlannedWorkshop>(var why)) {
                throw new Refused(why);
            }
        }
    }

    /** What there is, for somebody who spoke or attended; empty for everybody else, and as long as it is only drafted. */
    @Transactional
    public Optional<Minutes> visit(WorkshopId id) {
        return actor.get()
                .person()
                .flatMap(me -> making.find(id)
                        .filter(minutes -> minutes.stage() != Stage.DRAFT)
                        .filter(minutes -> !minutes.of(me).isEmpty() || attended(id, me)));
    }

    /** A speaker says that their item is right, or how it is to be called. */
    @Transactional
    public void check(WorkshopId id, ItemId item, String title) {
        var me = me();
        var minutes = visit(id).orElseThrow(() -> new Refused(new MakingRefusal.NotYours()));
        if (minutes.of(me).stream().noneMatch(one -> one.item().id().equals(item))) {
            throw new Refused(new MakingRefusal.NotYours());
        }
        if (!minutes.stage().isOpen()) {
            throw new Refused(new MakingRefusal.NotNow());
        }
        if (title.length() > LONGEST_TITLE) {
            throw new Refused(new MakingRefusal.NoText());
        }
        making.check(id, item, me, title.strip());
        record(id, "record.check");
    }

    /** Whether the actor may say now what is missing: whoever attended, and nobody who only spoke. */
    @Transactional
    public boolean amends(Minutes minutes) {
        return minutes.stage() == Stage.AMENDMENTS
                && actor.get()
                        .person()
                        .filter(me -> attended(minutes.workshop(), me))
                        .isPresent();
    }

    /** Somebody who attended says what is missing or wrong. */
    @Transactional
    public void propose(WorkshopId id, String text) {
        var minutes = visit(id).orElseThrow(() -> new Refused(new MakingRefusal.NotYours()));
        if (!attended(id, me())) {
            throw new Refused(new MakingRefusal.NotYours());
        }
        if (minutes.stage() != Stage.AMENDMENTS) {
            throw new Refused(new MakingRefusal.NotNow());
        }
        requireText(text, LONGEST_TEXT);
        making.propose(id, me(), text.strip());
        record(id, "record.propose");
    }

    private Workshop written(PlannedWorkshop workshop, Minutes minutes) {
        var told = drafting.of(workshop, minutes);
        return records.find(workshop.id())
                .map(known -> known.write(told, null, clock.instant()))
                .orElseGet(() -> drafting.held(workshop, told, clock.instant()));
    }

    private Minutes requireOpen(WorkshopId id) {
        over(id);
        return making.find(id)
                .filter(minutes -> minutes.stage().isOpen())
                .orElseThrow(() -> new Refused(new MakingRefusal.NotNow()));
    }

    private PlannedWorkshop over(WorkshopId id) {
        permissions.require(actor.get(), ACTION, id.reference());
        var workshop = plan(id);
        if (workshop.state() != PlanningState.HELD && workshop.state() != PlanningState.RECORDED) {
            throw new Refused(new MakingRefusal.NotYet());
        }
        return workshop;
    }

    private PlannedWorkshop plan(WorkshopId id) {
        return plans.find(id).orElseThrow(() -> new Refused(new PlanningRefusal.NotFound()));
    }

    private boolean attended(WorkshopId id, PersonId person) {
        return tallies.of(id, person).filter(tally -> tally.minutes() > 0).isPresent();
    }

    private static void requireText(String text, int longest) {
        if (text.isBlank() || text.length() > longest) {
            throw new Refused(new MakingRefusal.NoText());
        }
    }

    private void record(WorkshopId id, String action) {
        audit.record(actor.get(), action, id.reference(), Map.of());
    }

    private PersonId me() {
        return actor.get().person().orElseThrow();
    }
}
