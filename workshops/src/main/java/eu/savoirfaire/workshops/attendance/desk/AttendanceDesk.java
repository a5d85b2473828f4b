package eu.savoirfaire.workshops.attendance.desk;

import eu.savoirfaire.infra.access.Actor;
import eu.savoirfaire.infra.access.CurrentActor;
import eu.savoirfaire.infra.access.Permissions;
import eu.savoirfaire.infra.access.PersonId;
import eu.savoirfaire.infra.audit.AuditTrail;
import eu.savoirfaire.infra.privacy.PersonAddress;
import eu.savoirfaire.infra.refusal.Refused;
import eu.savoirfaire.workshops.WorkshopId;
import eu.savoirfaire.workshops.attendance.Attendance;
import eu.savoirfaire.workshops.attendance.AttendanceRefusal;
import eu.savoirfaire.workshops.attendance.Correction;
import eu.savoirfaire.workshops.attendance.Evidence;
import eu.savoirfaire.workshops.attendance.export.AnyExport;
import eu.savoirfaire.workshops.attendance.export.ExportReading;
import eu.savoirfaire.workshops.attendance.keeping.Presences;
import eu.savoirfaire.workshops.attendance.keeping.Roll;
import eu.savoirfaire.workshops.planning.PlannedWorkshop;
import eu.savoirfaire.workshops.planning.PlanningRefusal;
import eu.savoirfaire.workshops.planning.keeping.Plans;
import eu.savoirfaire.workshops.planning.table.PlanningState;
import eu.savoirfaire.workshops.registration.Registration;
import eu.savoirfaire.workshops.registration.Registrations;
import io.micronaut.json.JsonMapper;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** What trainers do about the attendance of their workshops. */
@Singleton
public class AttendanceDesk {
    /** What somebody needs to be allowed to do it. */
    public static final String ACTION = "attendance.keep";

    private static final Set<PlanningState> BEGUN =
            Set.of(PlanningState.LIVE, PlanningState.HELD, PlanningState.RECORDED, PlanningState.ABORTED);
    private static final Set<PlanningState> OVER = Set.of(PlanningState.HELD, PlanningState.RECORDED);
    private static final int LONGEST_CODE = 40;

    private final Plans plans;
    private final Counted counted;
    private final Presences presences;
    private final Registrations registrations;
    private final PersonAddress addresses;
    private final Permissions permissions;
    private final CurrentActor actor;
    private final AuditTrail audit;
    private final JsonMapper json;

    AttendanceDesk(
            Plans plans,
            Counted counted,
            Presences presences,
            Registrations registrations,
            PersonAddress addresses,
            Permissions permissions,
            CurrentActor actor,
            AuditTrail audit,
            JsonMapper json) {
        this.plans = plans;
        this.counted = counted;
        this.presences = presences;
        this.registrations = registrations;
        this.addresses = addresses;
        this.permissions = permissions;
        this.actor = actor;
        this.audit = audit;
        this.json = json;
    }

    /** What came of looking at a file. */
    public sealed interface Looked {
        record At(UUID file) implements Looked {}

        /** Its times say no zone, and nobody said which. */
        record ZoneNeeded() implements Looked {}

        /** It does not say who was there when. */
        record NotAnExport() implements Looked {}
    }

    /**
     * Everything about a workshop of the actor's.
     *
     * @param people all of whom anything is known, and all who had a seat
     */
    public record Sight(PlannedWorkshop workshop, Roll roll, Map<PersonId, Attendance> people) {
        /** Whether it can be said now how long they were there. */
        public boolean over() {
            return OVER.contains(workshop.state());
        }
    }

    @Transactional
    public Sight see(WorkshopId id) {
        var workshop = require(id);
        var roll = presences.of(id);
        var people = new LinkedHashMap<PersonId, Attendance>();
        seated(id).forEach(person -> people.put(person, counted.of(workshop, roll, person)));
        roll.people().forEach(person -> people.computeIfAbsent(person, one -> counted.of(workshop, roll, one)));
        return new Sight(workshop, roll, people);
    }

    /**
     * Looks at the file of a provider; nothing of it counts yet.
     *
     * @param zone in which its times are, where it does not say
     */
    @Transactional
    public Looked look(WorkshopId id, byte[] file, Optional<ZoneId> zone) {
        var workshop = begun(id);
        var day = workshop.plan().hours().localStart().local().toLocalDate();
        return switch (AnyExport.read(file, zone, day, json)) {
            case ExportReading.NotAnExport _ -> new Looked.NotAnExport();
            case ExportReading.ZoneNeeded _ -> new Looked.ZoneNeeded();
            case ExportReading.Read(var evidence, var skipped) -> new Looked.At(look(id, evidence, skipped.size()));
        };
    }

    @Transactional
    public void take(WorkshopId id, UUID file) {
        begun(id);
        presences.take(id, file);
        record(id, "attendance.take-file", Map.of("file", file.toString()));
    }

    /** Forgets a file that was only looked at. */
    @Transactional
    public void drop(WorkshopId id) {
        require(id);
        presences.drop(id);
    }

    /**
     * Says whom a name in a file means.
     *
     * @param person empty when it is nobody who is registered
     */
    @Transactional
    public void decide(WorkshopId id, String name, Optional<PersonId> person) {
        require(id);
        if (person.filter(one -> !seated(id).contains(one)).isPresent()) {
            throw new Refused(new AttendanceRefusal.NotRegistered());
        }
        presences.decide(id, name, person, me());
        record(id, "attendance.decide-name", Map.of());
    }

    /** Says of somebody that they were there or were not, whatever else is known. */
    @Transactional
    public void correct(WorkshopId id, Correction correction, String reason) {
        var workshop = begun(id);
        if (reason.isBlank()) {
            throw new Refused(new AttendanceRefusal.NoReason());
        }
        var hours = workshop.plan().hours();
        if (correction.span().from().isBefore(hours.startsAt())
                || correction.span().to().isAfter(hours.endsAt())) {
            throw new Refused(new AttendanceRefusal.NoTime());
        }
        if (!see(id).people().containsKey(correction.person())) {
            throw new Refused(new AttendanceRefusal.NotRegistered());
        }
        presences.correct(id, correction, reason, me());
        record(
                id,
                "attendance.correct",
                Map.of("person", correction.person().value().toString()));
    }

    /** Says what those who ask for this training call it; an empty code says that it is none. */
    @Transactional
    public void call(WorkshopId id, String code) {
        require(id);
        var training = code.strip();
        presences.call(id, training.substring(0, Math.min(LONGEST_CODE, training.length())));
        record(id, "attendance.name-training", Map.of());
    }

    /** Confirms how long each was there; whoever completed a training by it is told of, once. */
    @Transactional
    public void confirm(WorkshopId id) {
        var sight = see(id);
        if (!sight.over()) {
            throw new Refused(new AttendanceRefusal.NotYet());
        }
        var waiting = sight.roll().waiting().size();
        if (waiting > 0) {
            throw new Refused(new AttendanceRefusal.NamesWait(waiting));
        }
        presences.confirm(id, sight.people(), sight.workshop().plan().policy().attendance(), me());
        record(
                id,
                "attendance.confirm",
                Map.of("people", Integer.toString(sight.people().size())));
    }

    /** Those who had a seat. */
    List<PersonId> seated(WorkshopId id) {
        return registrations.seated(id).stream()
                .map(Registration::person)
                .flatMap(Optional::stream)
                .distinct()
                .toList();
    }

    private UUID look(WorkshopId id, List<Evidence> evidence, int skipped) {
        var known = new HashMap<String, PersonId>();
        seated(id).forEach(person -> addresses.of(person).ifPresent(mail -> known.put(mail, person)));
        var origin = evidence.getFirst().origin();
        return presences.look(id, origin, evidence, skipped, mail -> Optional.ofNullable(known.get(mail)), me());
    }

    private PlannedWorkshop begun(WorkshopId id) {
        var workshop = require(id);
        if (!BEGUN.contains(workshop.state())) {
            throw new Refused(new AttendanceRefusal.NotYet());
        }
        return workshop;
    }

    private PlannedWorkshop require(WorkshopId id) {
        permissions.require(actor.get(), ACTION, id.reference());
        return plans.find(id).orElseThrow(() -> new Refused(new PlanningRefusal.NotFound()));
    }

    private void record(WorkshopId id, String action, Map<String, String> details) {
        audit.record(actor.get(), action, id.reference(), details);
    }

    private PersonId me() {
        Actor who = actor.get();
        return who.person().orElseThrow();
    }
}
