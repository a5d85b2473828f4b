package eu.savoirfaire.workshops.ahead;

import eu.savoirfaire.infra.access.PersonId;
import eu.savoirfaire.infra.access.Reference;
import eu.savoirfaire.workshops.WorkshopId;
import eu.savoirfaire.workshops.WorkshopsAhead;
import eu.savoirfaire.workshops.access.keeping.Needs;
import eu.savoirfaire.workshops.assignment.keeping.Assignments;
import eu.savoirfaire.workshops.assignment.speaker.Speakers;
import eu.savoirfaire.workshops.attendance.tally.Tallies;
import eu.savoirfaire.workshops.material.Material;
import eu.savoirfaire.workshops.material.keeping.Materials;
import eu.savoirfaire.workshops.planning.keeping.Addresses;
import eu.savoirfaire.workshops.planning.keeping.Plans;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

@Singleton
class AheadDoor implements WorkshopsAhead {
    private final Plans plans;
    private final Addresses addresses;
    private final Assignments assignments;
    private final Needs needs;
    private final Tallies tallies;
    private final Materials materials;
    private final Speakers speakers;
    private final DemoWorkshops demo;
    private final DemoHeldWorkshop held;
    private final DemoLookingBack lookingBack;

    AheadDoor(
            Plans plans,
            Addresses addresses,
            Assignments assignments,
            Needs needs,
            Tallies tallies,
            Materials materials,
            Speakers speakers,
            DemoWorkshops demo,
            DemoHeldWorkshop held,
            DemoLookingBack lookingBack) {
        this.plans = plans;
        this.addresses = addresses;
        this.assignments = assignments;
        this.needs = needs;
        this.tallies = tallies;
        this.materials = materials;
        this.speakers = speakers;
        this.demo = demo;
        this.held = held;
        this.lookingBack = lookingBack;
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<Ahead> find(WorkshopId workshop) {
        return plans.find(workshop)
                .map(known ->
                        new Ahead(known.id(), known.plan().title(), known.plan().holder(), addresses.of(known.id())));
    }

    @Override
    @Transactional(readOnly = true)
    public Set<PersonId> concerned(WorkshopId workshop) {
        var all = new HashSet<>(plans.people(workshop));
        plans.find(workshop).ifPresent(known -> all.addAll(known.plan().hosts()));
        // those who have no account get mail
        all.removeIf(speakers::isGuest);
        return all;
    }

    @Override
    @Transactional(readOnly = true)
    public Set<PersonId> attended(WorkshopId workshop) {
        return Set.copyOf(tallies.present(workshop));
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<PersonId> assigned(UUID assignment) {
        return assignments
                .find(assignment)
                .map(kept -> kept.assignment().person())
                .filter(person -> !speakers.isGuest(person));
    }

    @Override
    @Transactional
    public Optional<Need> need(UUID need) {
        return needs.find(need)
                .map(kept -> new Need(kept.need().person(), kept.need().owner()));
    }

    @Override
    @Transactional
    public List<ShownRecording> recordingsAbout(Reference practice) {
        return materials.publicAbout(practice).stream()
                .flatMap(one -> addresses.of(one.workshop()).stream().map(slug -> shown(one, slug)))
                .toList();
    }

    @Override
    @Transactional
    public void demonstrate(Cast cast) {
        demo.make(cast);
        held.make(cast);
        lookingBack.make(cast);
    }

    private static ShownRecording shown(Material one, String slug) {
        return new ShownRecording(one.title(), one.language(), "/workshops/" + slug + "/materials#m-" + one.id());
    }
}
