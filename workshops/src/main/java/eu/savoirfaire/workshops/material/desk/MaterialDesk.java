package eu.savoirfaire.workshops.material.desk;

import eu.savoirfaire.infra.access.CurrentActor;
import eu.savoirfaire.infra.access.Permissions;
import eu.savoirfaire.infra.access.PersonId;
import eu.savoirfaire.infra.access.Reference;
import eu.savoirfaire.infra.audit.AuditTrail;
import eu.savoirfaire.infra.refusal.Refused;
import eu.savoirfaire.infra.vocabulary.Language;
import eu.savoirfaire.workshops.WorkshopId;
import eu.savoirfaire.workshops.assignment.Assignment;
import eu.savoirfaire.workshops.assignment.AssignmentTable.State;
import eu.savoirfaire.workshops.assignment.keeping.Assignments;
import eu.savoirfaire.workshops.assignment.keeping.KeptAssignment;
import eu.savoirfaire.workshops.material.Consent;
import eu.savoirfaire.workshops.material.Material;
import eu.savoirfaire.workshops.material.MaterialRefusal;
import eu.savoirfaire.workshops.material.Visibility;
import eu.savoirfaire.workshops.material.file.CleanFile;
import eu.savoirfaire.workshops.material.keeping.Materials;
import eu.savoirfaire.workshops.material.keeping.Materials.Said;
import eu.savoirfaire.workshops.planning.PlannedWorkshop;
import eu.savoirfaire.workshops.planning.PlanningRefusal;
import eu.savoirfaire.workshops.planning.keeping.Plans;
import eu.savoirfaire.workshops.planning.table.PlanningState;
import eu.savoirfaire.workshops.programme.Item;
import eu.savoirfaire.workshops.programme.ItemId;
import eu.savoirfaire.workshops.programme.PinnedSheet;
import eu.savoirfaire.workshops.programme.Release;
import eu.savoirfaire.workshops.programme.keeping.Programmes;
import eu.savoirfaire.workshops.registration.Registration;
import eu.savoirfaire.workshops.registration.Registrations;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** What trainers do about the recordings and files of their workshops. */
@Singleton
public class MaterialDesk {
    /** What somebody needs to be allowed to do it. */
    public static final String ACTION = "material.keep";

    static final int MOST = 40;
    static final int MOST_MEBIBYTES = 150;
    private static final long MEBIBYTE = 1 << 20;

    private final Materials materials;
    private final Plans plans;
    private final Programmes programmes;
    private final Assignments assignments;
    private final Registrations registrations;
    private final Permissions permissions;
    private final CurrentActor actor;
    private final AuditTrail audit;

    MaterialDesk(
            Materials materials,
            Plans plans,
            Programmes programmes,
            Assignments assignments,
            Registrations registrations,
            Permissions permissions,
            CurrentActor actor,
            AuditTrail audit) {
        this.materials = materials;
        this.plans = plans;
        this.programmes = programmes;
        this.assignments = assignments;
        this.registrations = registrations;
        this.permissions = permissions;
        this.actor = actor;
        this.audit = audit;
    }

    /**
     * Everything about a workshop of the actor's.
     *
     * @param items that something can be about
     * @param candidates who can be seen or heard: those who did something there, then those who had a seat
     */
    public record Sight(
            PlannedWorkshop workshop, List<Item> items, List<Material> materials, Set<PersonId> candidates) {

        /** @throws Refused when there is none */
        public Material material(UUID id) {
            return materials.stream()
                    .filter(one -> one.id().equals(id))
                    .findFirst()
                    .orElseThrow(() -> new Refused(new MaterialRefusal.NotFound()));
        }
    }

    @Transactional
    public Sight see(WorkshopId id) {
        var workshop = require(id);
        var candidates = new LinkedHashSet<PersonId>();
        confirmed(id, Optional.empty()).forEach(candidates::add);
        registrations.seated(id).stream()
                .map(Registration::person)
                .flatMap(Optional::stream)
                .forEach(candidates::add);
        return new Sight(workshop, items(id), materials.of(id), candidates);
    }

    /** A video on another server. Whoever did something at its item is asked whether it may be shown. */
    @Transactional
    public UUID addRecording(WorkshopId id, Said said) {
        var workshop = held(id);
        requireConfidence(workshop, said);
        requireRoom(id, 0);
        var recording = materials.add(id, said, Optional.empty());
        materials.pin(recording, practices(id, said.item()));
        materials.ask(recording, asked(id, said.item(), said.wished()));
        record(id, "material.add-recording", recording);
        return recording;
    }

    @Transactional
    public UUID addFile(WorkshopId id, Said said, CleanFile file) {
        var workshop = held(id);
        requireConfidence(workshop, said);
        requireRoom(id, file.bytes().length);
        var added = materials.add(id, said, Optional.of(file));
        record(id, "material.add-file", added);
        return added;
    }

    /** @param seen the version that the trainer saw */
    @Transactional
    public void describe(WorkshopId id, UUID material, long seen, Said said) {
        var workshop = held(id);
        requireConfidence(workshop, said);
        var before = material(id, material);
        materials.describe(material, seen, said);
        if (before.isRecording()) {
            materials.pin(material, practices(id, said.item()));
            materials.ask(material, asked(id, said.item(), said.wished()));
        }
        record(id, "material.describe", material);
    }

    /** Captions or a transcript. */
    @Transactional
    public void addWords(WorkshopId id, UUID recording, Language language, CleanFile file) {
        held(id);
        recording(id, recording);
        requireRoom(id, file.bytes().length);
        materials.addWords(recording, language, file);
        record(id, "material.add-words", recording);
    }

    @Transactional
    public void dropWords(WorkshopId id, UUID recording, UUID words) {
        held(id);
        recording(id, recording);
        materials.dropWords(recording, words);
        record(id, "material.drop-words", recording);
    }

    /**
     * Says who can be seen or heard. Whoever did something at its item is always among them, and so is whoever has answered.
     */
    @Transactional
    public void name(WorkshopId id, UUID recording, Set<PersonId> people) {
        var known = recording(id, recording);
        var candidates = see(id).candidates();
        var wanted = new LinkedHashSet<>(asked(id, known.item(), known.wished()));
        people.stream().filter(candidates::contains).forEach(wanted::add);
        materials.ask(recording, wanted);
        materials.unask(
                recording,
                known.consents().stream()
                        .map(Consent::person)
                        .flatMap(Optional::stream)
                        .filter(person -> !wanted.contains(person))
                        .toList());
        record(id, "material.name-people", recording);
    }

    @Transactional
    public void remove(WorkshopId id, UUID material) {
        held(id);
        material(id, material);
        materials.remove(material);
        record(id, "material.remove", material);
    }

    /** Undoes a removal. */
    @Transactional
    public void restore(WorkshopId id, UUID material) {
        held(id);
        material(id, material);
        materials.restore(material);
        record(id, "material.restore", material);
    }

    /** Those who did something at an item, or anywhere: they are asked whether a recording of it may be shown. */
    List<PersonId> confirmed(WorkshopId id, Optional<ItemId> item) {
        return assignments.of(id).stream()
                .map(KeptAssignment::assignment)
                .filter(one -> one.state() == State.CONFIRMED)
                .filter(one -> item.isEmpty() || item.get().equals(one.item()))
                .map(Assignment::person)
                .distinct()
                .toList();
    }

    /** Those who have to say yes; nobody to what only its organisers are to see. */
    private List<PersonId> asked(WorkshopId id, Optional<ItemId> item, Visibility wished) {
        return wished == Visibility.ORGANISERS ? List.of() : confirmed(id, item);
    }

    private List<Item> items(WorkshopId id) {
        return programmes.released(id).map(Release::items).orElseGet(List::of).stream()
                .filter(item -> item.sort() != Item.Sort.BREAK)
                .toList();
    }

    /** Of one item, or of all of them. */
    private List<Reference> practices(WorkshopId id, Optional<ItemId> item) {
        return items(id).stream()
                .filter(one -> item.isEmpty() || item.get().equals(one.id()))
                .map(Item::sheet)
                .flatMap(Optional::stream)
                .map(PinnedSheet::practice)
                .distinct()
                .toList();
    }

    private Material recording(WorkshopId id, UUID recording) {
        require(id);
        return Optional.of(material(id, recording))
                .filter(Material::isRecording)
                .orElseThrow(() -> new Refused(new MaterialRefusal.NotFound()));
    }

    private Material material(WorkshopId id, UUID material) {
        return materials
                .find(material)
                .filter(one -> one.workshop().equals(id))
                .orElseThrow(() -> new Refused(new MaterialRefusal.NotFound()));
    }

    private static void requireConfidence(PlannedWorkshop workshop, Said said) {
        if (said.wished().isBeyondTheRoom() && !workshop.plan().kind().mayBePublic()) {
            throw new Refused(new MaterialRefusal.InConfidence());
        }
    }

    private void requireRoom(WorkshopId id, long more) {
        var kept = materials.of(id);
        var bytes = kept.stream().mapToLong(MaterialDesk::bytes).sum() + more;
        if (kept.size() >= MOST || bytes > MOST_MEBIBYTES * MEBIBYTE) {
            throw new Refused(new MaterialRefusal.Full(MOST, MOST_MEBIBYTES));
        }
    }

    private static long bytes(Material one) {
        return one.file().map(file -> file.bytes()).orElse(0L)
                + one.words().stream().mapToLong(words -> words.file().bytes()).sum();
    }

    private PlannedWorkshop held(WorkshopId id) {
        var workshop = require(id);
        if (workshop.state() == PlanningState.DRAFT) {
            throw new Refused(new MaterialRefusal.NotYet());
        }
        return workshop;
    }

    private PlannedWorkshop require(WorkshopId id) {
        permissions.require(actor.get(), ACTION, id.reference());
        return plans.find(id).orElseThrow(() -> new Refused(new PlanningRefusal.NotFound()));
    }

    private void record(WorkshopId id, String action, UUID material) {
        audit.record(actor.get(), action, id.reference(), Map.of("material", material.toString()));
    }
}
