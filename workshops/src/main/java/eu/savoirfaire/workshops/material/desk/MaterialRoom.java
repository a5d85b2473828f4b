package eu.savoirfaire.workshops.material.desk;

import eu.savoirfaire.infra.access.Actor;
import eu.savoirfaire.infra.access.CurrentActor;
import eu.savoirfaire.infra.access.PersonId;
import eu.savoirfaire.infra.audit.AuditTrail;
import eu.savoirfaire.infra.refusal.Refused;
import eu.savoirfaire.workshops.WorkshopId;
import eu.savoirfaire.workshops.announcement.Announced;
import eu.savoirfaire.workshops.announcement.Announcements;
import eu.savoirfaire.workshops.assignment.AssignmentTable.State;
import eu.savoirfaire.workshops.assignment.keeping.Assignments;
import eu.savoirfaire.workshops.attendance.tally.Tallies;
import eu.savoirfaire.workshops.material.Material;
import eu.savoirfaire.workshops.material.MaterialRefusal;
import eu.savoirfaire.workshops.material.Visibility;
import eu.savoirfaire.workshops.material.file.KeptFile;
import eu.savoirfaire.workshops.material.keeping.Materials;
import eu.savoirfaire.workshops.planning.PlannedWorkshop;
import eu.savoirfaire.workshops.registration.Registration;
import eu.savoirfaire.workshops.registration.Registrations;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/**
 * What whoever reads may see, by page, by file and as data: all of them ask here. What somebody may not see is not there for
 * them, whatever they know of it.
 */
@Singleton
public class MaterialRoom {
    private final Materials materials;
    private final Announcements announcements;
    private final Assignments assignments;
    private final Registrations registrations;
    private final Tallies tallies;
    private final CurrentActor actor;
    private final AuditTrail audit;

    MaterialRoom(
            Materials materials,
            Announcements announcements,
            Assignments assignments,
            Registrations registrations,
            Tallies tallies,
            CurrentActor actor,
            AuditTrail audit) {
        this.materials = materials;
        this.announcements = announcements;
        this.assignments = assignments;
        this.registrations = registrations;
        this.tallies = tallies;
        this.actor = actor;
        this.audit = audit;
    }

    /**
     * What somebody sees of a workshop.
     *
     * @param circle the narrowest that they are in
     * @param asked recordings in which they can be seen or heard
     * @param reader empty for whoever has not signed in, and for whoever acts for somebody else
     */
    public record Shelf(
            Announced workshop,
            Visibility circle,
            List<Material> materials,
            List<Material> asked,
            Optional<PersonId> reader) {

        /** The recordings of which they have not said yet whether they may be shown. */
        public List<Material> unanswered() {
            return asked.stream()
                    .filter(one -> reader.flatMap(one::consentOf)
                            .filter(consent -> consent.answered().isEmpty())
                            .isPresent())
                    .toList();
        }
    }

    /** A file with its bytes. */
    public record Given(Material of, KeptFile file, byte[] bytes) {}

    /** Empty for a workshop that whoever reads may not know of. */
    @Transactional
    public Optional<Shelf> shelf(WorkshopId id) {
        return announcements.find(id).map(this::shelf);
    }

    /** @throws Refused when there is none, or none for whoever reads */
    @Transactional
    public Shelf shelf(String slug) {
        return announcements.findBySlug(slug).map(this::shelf).orElseThrow(MaterialRoom::notFound);
    }

    /** @throws Refused when there is none, or none for whoever reads */
    @Transactional
    public Given open(String slug, UUID file) {
        return shelf(slug).materials().stream()
                .flatMap(one -> one.file(file).map(kept -> new Given(one, kept, materials.bytes(file))).stream())
                .findFirst()
                .orElseThrow(MaterialRoom::notFound);
    }

    /** The recording in which whoever reads can be seen or heard. */
    @Transactional
    public Material asked(String slug, UUID recording) {
        return shelf(slug).asked().stream()
                .filter(one -> one.id().equals(recording))
                .findFirst()
                .orElseThrow(() -> new Refused(new MaterialRefusal.NotAsked()));
    }

    /** Gives or refuses consent for oneself; what was given can be taken back at any time, and holds at once. */
    @Transactional
    public void answer(String slug, UUID recording, boolean yes) {
        var known = asked(slug, recording);
        materials.answer(recording, self().orElseThrow(), yes);
        audit.record(
                actor.get(),
                yes ? "material.consent" : "material.refuse-consent",
                known.workshop().reference(),
                Map.of("material", recording.toString()));
    }

    private Shelf shelf(Announced announced) {
        var circle = circle(announced.workshop());
        var all = materials.of(announced.workshop().id());
        var me = self();
        return new Shelf(
                announced,
                circle,
                all.stream().filter(one -> one.isFor(circle)).toList(),
                all.stream()
                        .filter(one -> one.removed().isEmpty() && one.wished() != Visibility.ORGANISERS)
                        .filter(one -> me.flatMap(one::consentOf).isPresent())
                        .toList(),
                me);
    }

    private Visibility circle(PlannedWorkshop workshop) {
        var reader = actor.get();
        if (workshop.isOfHost(reader)) {
            return Visibility.ORGANISERS;
        }
        if (self().filter(person -> spoke(workshop.id(), person)).isPresent()) {
            return Visibility.SPEAKERS;
        }
        if (self().filter(person -> tookPart(workshop.id(), person)).isPresent()) {
            return Visibility.PARTICIPANTS;
        }
        return reader.organisations().isEmpty() ? Visibility.PUBLIC : Visibility.MEMBERS;
    }

    private boolean spoke(WorkshopId id, PersonId person) {
        return assignments.of(id).stream()
                .map(kept -> kept.assignment())
                .anyMatch(one -> one.person().equals(person) && one.state() == State.CONFIRMED);
    }

    private boolean tookPart(WorkshopId id, PersonId person) {
        return tallies.of(id, person).filter(tally -> tally.minutes() > 0).isPresent()
                || registrations.seated(id).stream()
                        .map(Registration::person)
                        .anyMatch(one -> one.filter(person::equals).isPresent());
    }

    /** Nobody stands in for another where it is about who was there. */
    private Optional<PersonId> self() {
        Actor reader = actor.get();
        return reader.onBehalfOf().isPresent() ? Optional.empty() : reader.person();
    }

    private static Refused notFound() {
        return new Refused(new MaterialRefusal.NotFound());
    }
}
