package eu.savoirfaire.workshops.ahead;

import eu.savoirfaire.infra.access.OrganisationId;
import eu.savoirfaire.infra.access.PersonId;
import eu.savoirfaire.infra.access.Role;
import eu.savoirfaire.infra.identity.TimeOrderedIds;
import eu.savoirfaire.infra.vocabulary.Language;
import eu.savoirfaire.workshops.Channel;
import eu.savoirfaire.workshops.PresentedSheet;
import eu.savoirfaire.workshops.WorkshopId;
import eu.savoirfaire.workshops.WorkshopsAhead.Cast;
import eu.savoirfaire.workshops.assignment.Part;
import eu.savoirfaire.workshops.assignment.keeping.Assigning;
import eu.savoirfaire.workshops.assignment.keeping.Assignments;
import eu.savoirfaire.workshops.planning.Plan;
import eu.savoirfaire.workshops.planning.PlanningCommand;
import eu.savoirfaire.workshops.planning.keeping.Planning;
import eu.savoirfaire.workshops.planning.keeping.Plans;
import eu.savoirfaire.workshops.planning.table.PlanningAction;
import eu.savoirfaire.workshops.planning.time.Hours;
import eu.savoirfaire.workshops.planning.time.LocalMoment;
import eu.savoirfaire.workshops.programme.Item;
import eu.savoirfaire.workshops.programme.ItemId;
import eu.savoirfaire.workshops.programme.PinnedSheet;
import eu.savoirfaire.workshops.programme.keeping.Programmes;
import eu.savoirfaire.workshops.programme.keeping.Programming;
import eu.savoirfaire.workshops.registration.Registrations;
import eu.savoirfaire.workshops.registration.Request;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** How the workshops of the demo come about: by the same acts as all others, done by the people of the demo. */
@Singleton
class DemoStage {
    static final ZoneId ROME = ZoneId.of("Europe/Rome");

    private final Plans plans;
    private final Planning planning;
    private final Programming programming;
    private final Programmes programmes;
    private final Assigning assigning;
    private final Assignments assignments;
    private final Registrations registrations;
    private final TimeOrderedIds ids;
    private final Clock clock;

    DemoStage(
            Plans plans,
            Planning planning,
            Programming programming,
            Programmes programmes,
            Assigning assigning,
            Assignments assignments,
            Registrations registrations,
            TimeOrderedIds ids,
            Clock clock) {
        this.plans = plans;
        this.planning = planning;
        this.programming = programming;
        this.programmes = programmes;
        this.assigning = assigning;
        this.assignments = assignments;
        this.registrations = registrations;
        this.ids = ids;
        this.clock = clock;
    }

    /**
     * An item as it is put down.
     *
     * @param begins minutes after the start
     * @param lasts in minutes
     * @param sheet that it is about
     */
    record Laid(Item.Sort sort, int begins, int lasts, String title, Optional<PresentedSheet> sheet) {}

    /** Where the trainer of the demo works, as long as no workshop of this title is held there. */
    Optional<OrganisationId> holderWithout(String title, Cast cast) {
        return cast.of(Role.TRAINER).heldIn().getOrDefault(Role.TRAINER, Set.of()).stream()
                .findFirst()
                .filter(holder -> plans.heldBy(List.of(holder)).stream()
                        .noneMatch(workshop -> workshop.plan().title().equals(title)));
    }

    /** Planned, its programme released, open; done by whoever acts. */
    WorkshopId announce(Plan plan, List<Laid> items) {
        var id = planning.begin(plan).id();
        var version = 0;
        for (var item : items) {
            programming.put(id, version++, item(item), item.sheet());
        }
        programming.release(id, version);
        step(id, PlanningAction.SCHEDULE);
        step(id, PlanningAction.OPEN);
        return id;
    }

    List<ItemId> talks(WorkshopId id) {
        return programmes.working(id).items().stream()
                .filter(item -> item.sort() == Item.Sort.TALK)
                .map(Item::id)
                .toList();
    }

    void invite(Cast cast, WorkshopId id, Role role, ItemId talk) {
        cast.acting(cast.of(Role.TRAINER), () -> assigning.invite(id, person(cast, role), talk, Part.SPEAKER));
    }

    void accept(Cast cast, WorkshopId id, Role role) {
        assignments.of(id).stream()
                .filter(kept -> kept.assignment().person().equals(person(cast, role)))
                .forEach(kept -> cast.acting(cast.of(role), () -> assigning.answer(kept.id(), true)));
    }

    void register(Cast cast, WorkshopId id, Role role, Channel channel) {
        var organisation = cast.of(role).organisations().stream().findFirst();
        var request = new Request(channel, Language.IT, ROME, false, organisation);
        cast.acting(cast.of(role), () -> registrations.register(id, request));
    }

    /** Half past nine to one o'clock, so many days from now. */
    Hours hours(int days) {
        var day = LocalDate.now(clock.withZone(ROME)).plusDays(days);
        return Hours.kept(
                ROME, LocalMoment.at(day.atTime(LocalTime.of(9, 30))), LocalMoment.at(day.atTime(LocalTime.of(13, 0))));
    }

    static PersonId person(Cast cast, Role role) {
        return cast.of(role).person().orElseThrow();
    }

    private void step(WorkshopId id, PlanningAction action) {
        planning.perform(id, plans.find(id).orElseThrow().version(), new PlanningCommand.Simple(action));
    }

    private Item item(Laid laid) {
        return new Item(
                new ItemId(ids.next()),
                laid.sort(),
                Duration.ofMinutes(laid.begins()),
                Duration.ofMinutes(laid.lasts()),
                laid.title(),
                Language.IT,
                Optional.empty(),
                laid.sheet().map(one -> new PinnedSheet(one.practice(), one.revision())));
    }
}
